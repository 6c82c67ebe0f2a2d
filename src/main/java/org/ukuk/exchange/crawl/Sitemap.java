package org.ukuk.exchange.crawl;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kinds;
import org.ukuk.exchange.XmlLines;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Section;
import org.ukuk.thesaurus.Concept;
import org.ukuk.thesaurus.Concepts;

/// All public pages for crawlers (sitemaps.org 0.9): an index, a part of standing pages, and parts of at most a
/// thousand
/// items, each page in its three languages with its `hreflang` siblings. A part is named by its first item's id, so
/// making one costs the same wherever it lies.
@Component
class Sitemap {

    static final int PART = Items.MOST;

    /// An index lists no more parts (sitemaps.org).
    private static final int MOST_PARTS = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

    private final Items items;
    private final Kinds kinds;
    private final Concepts concepts;
    private final List<Section> sections;

    Sitemap(Items items, Kinds kinds, Concepts concepts, List<Section> sections) {
        this.items = items;
        this.kinds = kinds;
        this.concepts = concepts;
        this.sections = sections;
    }

    private interface Writing {
        void on(XmlLines xml) throws XMLStreamException;
    }

    private static byte[] document(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            var xml = new XmlLines(XML.createXMLStreamWriter(out, "UTF-8"));
            writing.on(xml);
            xml.endAll();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    byte[] index(String origin) {
        return document(xml -> {
            xml.begin("sitemapindex", "xmlns", NAMESPACE);
            part(xml, origin + "/sitemap-pages.xml");
            for (var first : items.everyNth(PART).stream().limit(MOST_PARTS - 1).toList()) {
                part(xml, origin + "/sitemap-" + first + ".xml");
            }
        });
    }

    private static void part(XmlLines xml, String address) throws XMLStreamException {
        xml.begin("sitemap");
        xml.element("loc", address);
        xml.end();
    }

    /// The items from this id on.
    byte[] part(String origin, String first) {
        return document(xml -> {
            beginUrls(xml);
            for (var item : items.addresses(first, PART)) {
                var path = kinds.path("", item.kind(), item.slug()).substring(1);
                url(xml, origin, path, item.updatedAt());
            }
        });
    }

    byte[] pages(String origin) {
        var standing = Stream.of(
                "/",
                "/about",
                "/about/data",
                "/about/privacy",
                "/about/accessibility",
                "/search/help",
                "/topics",
                "/new");
        var topics = concepts.thesaurus().all().stream().map(Concept::id).map(id -> "/topics/" + id);
        var all = Stream.of(standing, sections.stream().map(Section::path), topics)
                .flatMap(paths -> paths)
                .distinct()
                .toList();
        return document(xml -> {
            beginUrls(xml);
            for (var path : all) {
                url(xml, origin, path, null);
            }
        });
    }

    private static void beginUrls(XmlLines xml) throws XMLStreamException {
        xml.begin("urlset", "xmlns", NAMESPACE, "xmlns:xhtml", "http://www.w3.org/1999/xhtml");
    }

    private static void url(XmlLines xml, String origin, String path, @Nullable Instant updated)
            throws XMLStreamException {
        for (var language : Language.values()) {
            xml.begin("url");
            xml.element("loc", address(origin, language, path));
            if (updated != null) {
                xml.element("lastmod", updated.truncatedTo(ChronoUnit.SECONDS).toString());
            }
            for (var other : Language.values()) {
                xml.empty(
                        "xhtml:link",
                        "rel",
                        "alternate",
                        "hreflang",
                        other.code(),
                        "href",
                        address(origin, other, path));
            }
            xml.end();
        }
    }

    private static String address(String origin, Language language, String path) {
        return origin + "/" + language.code() + path;
    }
}

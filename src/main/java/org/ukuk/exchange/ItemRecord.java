package org.ukuk.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Country;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.Link;
import org.ukuk.catalogue.Source;
import org.ukuk.catalogue.Text;
import org.ukuk.platform.i18n.Language;

/// Everything published about an item, as plain JSON: what the API answers and the export writes.
@Component
public final class ItemRecord {

    private final Kinds kinds;

    ItemRecord(Kinds kinds) {
        this.kinds = kinds;
    }

    /// @param origin scheme, host and port
    public Map<String, Object> of(Item item, String origin) {
        var content = item.content();
        var record = new LinkedHashMap<String, Object>();
        record.put("id", item.id());
        record.put("kind", item.kind());
        record.put("address", Entry.address(origin, item.id()));
        record.put("pages", pages(item, origin));
        record.put("state", item.state().code());
        record.put("revision", item.revision());
        record.put("published", item.publishedAt().toString());
        record.put("updated", item.updatedAt().toString());
        record.put("original", content.original().code());
        record.put("texts", texts(content.texts()));
        record.put("fields", content.fields());
        record.put("topics", content.topics());
        record.put(
                "countries",
                Map.of(
                        Country.ABOUT, content.countries(Country.ABOUT),
                        Country.PERSPECTIVE, content.countries(Country.PERSPECTIVE)));
        record.put(
                "links",
                content.links().stream().map(link -> link(link, origin)).toList());
        record.put("sources", content.sources().stream().map(ItemRecord::source).toList());
        if (content.checkedOn() != null) {
            record.put("checked", content.checkedOn().toString());
        }
        record.put("unverified", content.unverified());
        return record;
    }

    private Map<String, String> pages(Item item, String origin) {
        var pages = new LinkedHashMap<String, String>();
        for (var language : Language.values()) {
            pages.put(language.code(), origin + kinds.path(language.code(), item.kind(), item.slug()));
        }
        return pages;
    }

    private static Map<String, Object> texts(Map<Language, Text> texts) {
        var all = new LinkedHashMap<String, Object>();
        for (var language : Language.values()) {
            var text = texts.get(language);
            if (text != null && !text.isEmpty()) {
                all.put(
                        language.code(),
                        Map.of(
                                "status", text.status().code(),
                                "title", text.title(),
                                "summary", text.summary(),
                                "body", text.body()));
            }
        }
        return all;
    }

    private static Map<String, String> link(Link link, String origin) {
        return Map.of("verb", link.verb(), "to", Entry.address(origin, link.to()));
    }

    private static Map<String, String> source(Source source) {
        var written = new LinkedHashMap<String, String>();
        written.put("citation", source.citation());
        if (source.url() != null) {
            written.put("url", source.url());
        }
        if (source.accessedOn() != null) {
            written.put("accessed", source.accessedOn().toString());
        }
        return written;
    }
}

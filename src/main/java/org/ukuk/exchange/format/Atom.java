package org.ukuk.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Contributor;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.ResultFormat;
import org.ukuk.exchange.Entry;
import org.ukuk.exchange.XmlLines;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.thesaurus.Concepts;

/// A feed as in RFC 4287. An entry's id is the item's permanent address; it is `updated` with every published version.
@Component
class Atom implements ResultFormat {

    private final Kinds kinds;
    private final Concepts concepts;
    private final Messages messages;

    Atom(Kinds kinds, Concepts concepts, Messages messages) {
        this.kinds = kinds;
        this.concepts = concepts;
        this.messages = messages;
    }

    @Override
    public String extension() {
        return "atom";
    }

    @Override
    public String mediaType() {
        return "application/atom+xml;charset=UTF-8";
    }

    @Override
    public void write(Listing listing, OutputStream out) throws IOException {
        try {
            var xml = new XmlLines(XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8"));
            xml.begin(
                    "feed",
                    "xmlns",
                    "http://www.w3.org/2005/Atom",
                    "xml:lang",
                    listing.language().code());
            head(xml, listing);
            for (var item : listing.items()) {
                entry(xml, listing, item);
            }
            xml.endAll();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void head(XmlLines xml, Listing listing) throws XMLStreamException {
        var updated = StreamSupport.stream(listing.items().spliterator(), false)
                .map(Item::updatedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        xml.element("id", listing.address());
        xml.element("title", listing.title());
        xml.element("updated", updated.toString());
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self(listing.address()));
        xml.empty(
                "link",
                "rel",
                "alternate",
                "type",
                "text/html",
                "hreflang",
                listing.language().code(),
                "href",
                listing.address());
        author(xml, messages.say(listing.language(), "site.name"));
    }

    /// The address of a list is that of its page; its feed's has `.atom` before the query.
    private static String self(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address + ".atom" : address.substring(0, query) + ".atom" + address.substring(query);
    }

    private void entry(XmlLines xml, Listing listing, Item item) throws XMLStreamException {
        var language = listing.language();
        var shown = item.shown(language);
        xml.begin("entry");
        xml.element("id", Entry.address(listing.origin(), item.id()));
        xml.element("title", shown.text().title(), "xml:lang", shown.language().code());
        xml.element("updated", item.updatedAt().toString());
        xml.element("published", item.publishedAt().toString());
        xml.empty(
                "link",
                "rel",
                "alternate",
                "type",
                "text/html",
                "hreflang",
                language.code(),
                "href",
                listing.origin() + kinds.path(language.code(), item.kind(), item.slug()));
        for (var person : kinds.of(item.kind()).reference(item).authors()) {
            author(xml, plain(person));
        }
        for (var topic : item.content().topics()) {
            xml.empty(
                    "category",
                    "term",
                    topic,
                    "scheme",
                    listing.origin() + "/id/concept/",
                    "label",
                    concepts.thesaurus().label(topic, language));
        }
        xml.element(
                "summary", shown.text().summary(), "xml:lang", shown.language().code());
        xml.end();
    }

    private static String plain(Contributor one) {
        return one.given() == null ? one.family() : one.given() + " " + one.family();
    }

    private static void author(XmlLines xml, String name) throws XMLStreamException {
        xml.begin("author");
        xml.element("name", name);
        xml.end();
    }
}

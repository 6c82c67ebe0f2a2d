package org.ukuk.alerts;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Changes.Change;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kinds;
import org.ukuk.exchange.XmlLines;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.web.Page;

/// The feed of one item (RFC 4287): an entry for each new version and each link that others made to it.
@Component
final class ChangesFeed {

    private final Kinds kinds;
    private final Messages messages;

    ChangesFeed(Kinds kinds, Messages messages) {
        this.kinds = kinds;
        this.messages = messages;
    }

    byte[] of(Item item, List<Change> changes, Page page) throws XMLStreamException {
        var out = new ByteArrayOutputStream();
        var xml = new XmlLines(XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8"));
        var shown = item.shown(page.language());
        var here = page.absolute(kinds.path(page.language().code(), item.kind(), item.slug()));
        xml.begin(
                "feed",
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xml:lang",
                page.language().code());
        xml.element("id", page.absolute(page.path()));
        xml.element("title", shown.text().title(), "xml:lang", shown.language().code());
        var updated =
                changes.isEmpty() ? item.publishedAt() : changes.getFirst().at();
        xml.element("updated", updated.toString());
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", page.absolute(page.path()));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", here);
        xml.begin("author");
        xml.element("name", messages.say(page.language(), "site.name"));
        xml.end();
        for (var change : changes) {
            entry(xml, item, change, page, here);
        }
        xml.endAll();
        return out.toByteArray();
    }

    private void entry(XmlLines xml, Item item, Change change, Page page, String here) throws XMLStreamException {
        var id = page.absolute("/id/" + item.id());
        switch (change) {
            case Change.Version version -> {
                var title = page.say("alerts.change.version", version.number());
                entry(xml, id + "#version-" + version.number(), title, version.at(), here);
                summary(xml, version.comment() == null ? "" : version.comment());
            }
            case Change.Linked linked -> {
                var from = linked.from();
                var there = kinds.path(page.language().code(), from.kind(), from.slug());
                var title = page.say("link." + linked.verb()) + ": " + from.title();
                entry(xml, id + "#" + linked.verb() + "-" + from.id(), title, linked.at(), page.absolute(there));
                summary(xml, "");
            }
        }
    }

    private static void entry(XmlLines xml, String id, String title, Instant at, String href)
            throws XMLStreamException {
        xml.begin("entry");
        xml.element("id", id);
        xml.element("title", title);
        xml.element("updated", at.toString());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", href);
    }

    /// Ends an entry.
    private static void summary(XmlLines xml, String text) throws XMLStreamException {
        if (!text.isBlank()) {
            xml.element("summary", text);
        }
        xml.end();
    }
}

package org.ukuk.exchange.crawl;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;
import org.ukuk.exchange.XmlLines;
import org.ukuk.platform.web.Assets;
import org.ukuk.platform.web.Page;

/// How to search the centre from a browser's address bar (OpenSearch 1.1), in the language of the page.
@Component
class OpenSearch {

    private static final String QUERY = "/search?q={searchTerms}";

    byte[] description(Page page) {
        var out = new ByteArrayOutputStream();
        try {
            write(page, new XmlLines(XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8")));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static void write(Page page, XmlLines xml) throws XMLStreamException {
        xml.begin("OpenSearchDescription", "xmlns", "http://a9.com/-/spec/opensearch/1.1/");
        xml.element("ShortName", page.say("site.name"));
        xml.element("Description", page.say("exchange.open-search"));
        xml.element("Language", page.language().code());
        xml.element("InputEncoding", "UTF-8");
        xml.element("Image", page.absolute(Assets.address("favicon.svg")), "type", "image/svg+xml");
        xml.empty("Url", "type", "text/html", "template", page.absolute(page.to(QUERY)));
        xml.empty(
                "Url",
                "type",
                "application/atom+xml",
                "template",
                page.absolute(page.to("/search.atom?q={searchTerms}")));
        xml.empty(
                "Url",
                "type",
                "application/opensearchdescription+xml",
                "rel",
                "self",
                "template",
                page.absolute(page.to("/opensearch.xml")));
        xml.endAll();
    }
}

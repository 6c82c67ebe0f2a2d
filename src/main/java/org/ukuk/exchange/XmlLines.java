package org.ukuk.exchange;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// XML written element by element, an element a line. Letters that XML 1.0 forbids are left out.
public final class XmlLines {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    /// Begins the document.
    public XmlLines(XMLStreamWriter xml) throws XMLStreamException {
        this.xml = xml;
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
    }

    /// @param attributes names and values in turn
    public void begin(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters("\n");
    }

    /// Ends the element begun last.
    public void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    /// An element with text in it.
    public void element(String name, String text, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(clean(text));
        end();
    }

    /// An element with attributes alone.
    public void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
        xml.writeCharacters("\n");
    }

    /// Ends everything begun and writes it out.
    public void endAll() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    private static String clean(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }
}

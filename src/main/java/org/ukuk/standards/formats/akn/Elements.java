package org.ukuk.standards.formats.akn;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/// Gathers the elements of a document as the parser meets them.
final class Elements extends DefaultHandler {

    /// Deeper than any law; what is deeper would exhaust the stack.
    private static final int DEEPEST = 100;

    private final Deque<Element> open = new ArrayDeque<>();
    private @Nullable Element root;
    private @Nullable Locator locator;
    private int count;

    Element root() {
        return Objects.requireNonNull(root);
    }

    int count() {
        return count;
    }

    @Override
    public void setDocumentLocator(Locator place) {
        locator = place;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) throws SAXException {
        int line = locator == null ? 0 : locator.getLineNumber();
        if (open.size() == DEEPEST) {
            throw new SAXParseException("elements lie more than " + DEEPEST + " deep", locator);
        }
        var element = Element.at(space, name, line, count++);
        for (int i = 0; i < attributes.getLength(); i++) {
            element.attributes().put(attributes.getQName(i), attributes.getValue(i));
        }
        if (root == null) {
            root = element;
        } else {
            open.element().content().add(element);
        }
        open.push(element);
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        open.pop();
    }

    /// The parser hands a text over in pieces; they are put together, so that a text is one.
    @Override
    public void characters(char[] letters, int start, int length) {
        var content = open.element().content();
        var text = new String(letters, start, length);
        if (!content.isEmpty() && content.getLast() instanceof StringBuilder before) {
            before.append(text);
        } else {
            content.add(new StringBuilder(text));
        }
    }

    @Override
    public void fatalError(SAXParseException broken) throws SAXException {
        throw broken;
    }
}

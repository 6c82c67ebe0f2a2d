package org.ukuk.platform.extraction;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Takes paragraphs and headings out of the XHTML that Tika makes of every format. A row of a table is one paragraph,
/// its cells apart by tabs.
final class MarkupHandler extends DefaultHandler {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "section",
            "article",
            "table",
            "caption",
            "body",
            "center",
            "address",
            "figure");
    private static final Set<String> SILENT = Set.of("script", "style", "head", "noscript", "template");
    private static final int ENDLESS = 2_000_000;

    private final Pagination pages;
    private final StringBuilder text = new StringBuilder();
    private int rows;
    private int silent;

    MarkupHandler(Pagination pages) {
        this.pages = pages;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (SILENT.contains(name)) {
            silent++;
        } else if (name.equals("tr")) {
            flush();
            rows++;
        } else if (name.equals("br")) {
            text.append('\n');
        } else if (level(name) > 0 || BLOCKS.contains(name)) {
            block();
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (SILENT.contains(name)) {
            silent--;
        } else if (name.equals("tr")) {
            rows = Math.max(0, rows - 1);
            flush();
        } else if (name.equals("td") || name.equals("th")) {
            text.append('\t');
        } else if (level(name) > 0 && rows == 0) {
            pages.heading(level(name), text.toString());
            text.setLength(0);
        } else if (BLOCKS.contains(name)) {
            block();
        }
    }

    private static int level(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }

    private void block() {
        if (rows > 0) {
            text.append(' ');
        } else {
            flush();
        }
    }

    private void flush() {
        pages.paragraph(text.toString());
        text.setLength(0);
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (silent == 0) {
            text.append(letters, start, length);
            if (text.length() > ENDLESS) {
                throw new PageWriter.Full();
            }
        }
    }

    @Override
    public void ignorableWhitespace(char[] letters, int start, int length) {
        characters(letters, start, length);
    }

    @Override
    public void endDocument() {
        flush();
    }
}

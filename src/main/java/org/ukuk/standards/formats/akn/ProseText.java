package org.ukuk.standards.formats.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The words of an element as plain paragraphs: a number of a list stands before its words, cells of a row have a bar
/// between them, notes come last.
final class ProseText {

    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "block",
            "li",
            "listIntroduction",
            "listWrapUp",
            "crossHeading",
            "heading",
            "subheading",
            "caption",
            "tr",
            "tocItem",
            "item",
            "longTitle",
            "formula",
            "citation",
            "recital",
            "blockContainer",
            "container",
            "content",
            "intro",
            "wrapUp",
            "tblock",
            "table",
            "blockList",
            "ul",
            "ol",
            "quotedStructure",
            "embeddedStructure",
            "preface",
            "preamble",
            "mainBody",
            "conclusions",
            "interstitial",
            "hcontainer",
            "eop");
    private static final Set<String> LEFT_OUT = Set.of("meta", "noteRef");
    private static final Set<String> NOTES = Set.of("authorialNote", "note");

    private final Set<Integer> without;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Element> notes = new ArrayList<>();
    private final StringBuilder now = new StringBuilder();
    private String number = "";

    private ProseText(Set<Integer> without) {
        this.without = without;
    }

    /// @param without ordinals of elements that are not told
    static String of(Element element, Set<Integer> without) {
        var text = new ProseText(without);
        text.within(element);
        text.end();
        for (int i = 0; i < text.notes.size(); i++) {
            text.within(text.notes.get(i));
            text.end();
        }
        text.now.append(text.number);
        text.number = "";
        text.end();
        return String.join("\n\n", text.paragraphs);
    }

    /// The same on one line.
    static String line(Element element) {
        return of(element, Set.of()).replaceAll("\\s+", " ");
    }

    private void within(Element element) {
        for (var one : element.content()) {
            if (one instanceof Element child) {
                enter(child);
            } else {
                now.append(one);
            }
        }
    }

    private void enter(Element child) {
        var name = child.name();
        if (LEFT_OUT.contains(name) || without.contains(child.ordinal())) {
            return;
        }
        if (NOTES.contains(name)) {
            notes.add(child);
            return;
        }
        boolean paragraph = PARAGRAPHS.contains(name);
        if (paragraph) {
            end();
        }
        switch (name) {
            case "num" -> number(child);
            case "td", "th" -> cell(child);
            case "br", "eol" -> now.append(' ');
            default -> within(child);
        }
        if (paragraph) {
            end();
        }
    }

    /// It waits for the words that it stands before.
    private void number(Element child) {
        end();
        number = number + line(child) + " ";
    }

    private void cell(Element child) {
        now.append(now.toString().isBlank() ? "" : " | ")
                .append(of(child, without).replace("\n\n", " "));
    }

    private void end() {
        var text = now.toString().replaceAll("[\\s\u00a0]+", " ").strip();
        now.setLength(0);
        if (!text.isEmpty()) {
            paragraphs.add(number + text);
            number = "";
        }
    }
}

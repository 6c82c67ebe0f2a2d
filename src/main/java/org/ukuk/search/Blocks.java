package org.ukuk.search;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/// Cuts a Markdown text into plain pieces at its paragraphs.
final class Blocks {

    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private Blocks() {}

    /// @param longest letters of a piece; a longer paragraph is a piece of its own
    static List<String> of(String markdown, int longest) {
        return markdown.isBlank() ? List.of() : ofPlain(PLAIN.render(PARSER.parse(markdown)), longest);
    }

    /// The same with a text that is plain already.
    static List<String> ofPlain(String text, int longest) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var paragraph : text.split("\n{2,}")) {
            if (!piece.isEmpty() && piece.length() + paragraph.length() > longest) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(piece.isEmpty() ? "" : "\n\n").append(paragraph);
        }
        pieces.add(piece.toString());
        return pieces;
    }
}

package org.ukuk.dialogue.consultations.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Markdown (CommonMark) as blocks and back. Only the structure is kept: headings, paragraphs and lists; emphasis
/// and links become plain words.
final class MarkdownLines extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder().build();

    private final List<Line> lines = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private int depth;
    private int next;
    private String delimiter = "";

    private MarkdownLines() {}

    static List<Line> read(String markdown) {
        var reading = new MarkdownLines();
        PARSER.parse(markdown).accept(reading);
        return reading.lines.stream().filter(line -> !line.words().isEmpty()).toList();
    }

    @Override
    public void visit(Heading heading) {
        lines.add(Line.heading(heading.getLevel(), words(heading)));
    }

    @Override
    public void visit(Paragraph paragraph) {
        add(words(paragraph));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        add(html.getLiteral());
    }

    /// The first paragraph of a point carries its label.
    private void add(String words) {
        if (depth == 0) {
            lines.add(Line.paragraph(words));
        } else {
            lines.add(Line.point(depth, labels.isEmpty() ? "" : labels.removeLast(), words));
        }
    }

    @Override
    public void visit(BulletList list) {
        within(0, "", list);
    }

    @Override
    public void visit(OrderedList list) {
        within(
                Objects.requireNonNullElse(list.getMarkerStartNumber(), 1),
                Objects.requireNonNullElse(list.getMarkerDelimiter(), "."),
                list);
    }

    private void within(int first, String sign, Node list) {
        int outerNext = next;
        var outerSign = delimiter;
        depth++;
        next = first;
        delimiter = sign;
        visitChildren(list);
        depth--;
        next = outerNext;
        delimiter = outerSign;
    }

    @Override
    public void visit(ListItem item) {
        labels.clear();
        if (!delimiter.isEmpty()) {
            labels.add(next++ + delimiter);
        }
        visitChildren(item);
    }

    private static String words(Node node) {
        var words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                words.append(html.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak end) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak end) {
                words.append(' ');
            }
        });
        return words.toString();
    }

    /// Markdown that reads as the same blocks.
    static String write(List<Line> lines) {
        return lines.stream().map(MarkdownLines::written).collect(Collectors.joining("\n\n"));
    }

    private static String written(Line line) {
        var words = line.words().replaceAll("([\\\\`*_\\[\\]<&])", "\\\\$1");
        return switch (line.kind()) {
            case HEADING -> "#".repeat(line.level()) + " " + words.replaceAll("(#+)$", "\\\\$1");
            case PARAGRAPH ->
                words.replaceAll("^([-+#>=~]|\\d{1,9}[.)])", "\\\\$1").replaceAll("^\\\\(\\d+)([.)])", "$1\\\\$2");
            case POINT -> point(line, words);
        };
    }

    /// CommonMark has numbers before points and nothing else; another label stands before the words.
    private static String point(Line line, String words) {
        boolean numbered = line.label().matches("\\d{1,9}[.)]");
        var label = numbered ? line.label() + " " : "- " + (line.label().isEmpty() ? "" : line.label() + " ");
        return "   ".repeat(line.level() - 1) + label + words;
    }
}

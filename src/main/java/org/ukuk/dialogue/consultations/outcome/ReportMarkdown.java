package org.ukuk.dialogue.consultations.outcome;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ukuk.exchange.brief.Brief;

/// A document as Markdown, to be edited on. A row of a table becomes a line of a list: CommonMark has no tables.
final class ReportMarkdown {

    private ReportMarkdown() {}

    static String of(Brief brief) {
        return brief.blocks().stream().map(ReportMarkdown::block).collect(Collectors.joining("\n\n"));
    }

    private static String block(Brief.Block block) {
        return switch (block) {
            case Brief.Heading(int level, var text) -> "#".repeat(level + 1) + " " + escaped(text);
            case Brief.Paragraph(var text) -> escaped(text);
            case Brief.Bullets(var texts) ->
                lines(texts.stream().map(ReportMarkdown::escaped).toList());
            case Brief.Table(var head, var rows) ->
                lines(rows.stream().map(row -> row(head, row)).toList());
            case Brief.Linked(var text, var address) -> "[" + escaped(text) + "](" + address + ")";
        };
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    private static String row(List<String> head, List<String> row) {
        return "**" + escaped(row.getFirst()) + "**: "
                + IntStream.range(1, row.size())
                        .mapToObj(i -> escaped((i < head.size() ? head.get(i) + ": " : "") + row.get(i)))
                        .collect(Collectors.joining("; "));
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<#])", "\\\\$1");
    }
}

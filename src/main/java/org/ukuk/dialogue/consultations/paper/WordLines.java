package org.ukuk.dialogue.consultations.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;

/// A Word document (`.docx`) as blocks: paragraphs with an outline level or a style of headings are headings,
/// those of a list are points, a row of a table is a paragraph.
final class WordLines {

    private static final Pattern HEADING = Pattern.compile("(?:heading|заголовок)\\s?([1-6])");

    private final XWPFDocument document;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private WordLines(XWPFDocument document) {
        this.document = document;
    }

    /// @throws Refused when it cannot be read as one
    static List<Line> read(byte[] file, String field) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var reading = new WordLines(document);
            for (var element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    reading.paragraph(paragraph);
                } else if (element instanceof XWPFTable table) {
                    reading.table(table);
                }
            }
            return reading.lines.stream()
                    .filter(line -> !line.words().isEmpty())
                    .toList();
        } catch (IOException | RuntimeException noDocument) {
            throw new Refused(Reason.about(field, "paper.rule.unreadable"));
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        var words = paragraph.getText();
        var heading = headingLevel(paragraph);
        if (heading.isPresent()) {
            lines.add(Line.heading(heading.get(), words));
        } else if (paragraph.getNumID() != null && !words.isBlank()) {
            int level = Optional.ofNullable(paragraph.getNumIlvl())
                    .map(BigInteger::intValue)
                    .orElse(0);
            lines.add(Line.point(level + 1, label(paragraph, level), words));
        } else {
            lines.add(Line.paragraph(words));
        }
    }

    private Optional<Integer> headingLevel(XWPFParagraph paragraph) {
        var properties = paragraph.getCTP().getPPr();
        if (properties != null && properties.isSetOutlineLvl()) {
            int level = properties.getOutlineLvl().getVal().intValue();
            return level < 6 ? Optional.of(level + 1) : Optional.empty();
        }
        var style = paragraph.getStyleID();
        if (style == null || document.getStyles() == null) {
            return Optional.empty();
        }
        var named = document.getStyles().getStyle(style);
        var name = named == null || named.getName() == null ? style : named.getName();
        var found = HEADING.matcher(name.toLowerCase(Locale.ROOT));
        return found.matches() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }

    /// Numbers of a list are counted here: the file holds only their pattern.
    private String label(XWPFParagraph paragraph, int level) {
        var list = paragraph.getNumID() + "/";
        counts.keySet().removeIf(key -> key.startsWith(list) && Integer.parseInt(key.substring(list.length())) > level);
        int count = counts.merge(list + level, 1, Integer::sum);
        var pattern = paragraph.getNumLevelText();
        if (pattern == null || !"decimal".equals(paragraph.getNumFmt())) {
            return "";
        }
        var label = pattern.replace("%" + (level + 1), Integer.toString(count));
        for (int outer = 0; outer < level; outer++) {
            label = label.replace("%" + (outer + 1), Integer.toString(counts.getOrDefault(list + outer, 1)));
        }
        return label;
    }

    private void table(XWPFTable table) {
        table.getRows()
                .forEach(row -> lines.add(Line.paragraph(row.getTableCells().stream()
                        .map(cell -> cell.getText().strip())
                        .collect(Collectors.joining(" | ")))));
    }
}

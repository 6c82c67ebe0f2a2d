package org.ukuk.standards.formats.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ukuk.platform.web.Page;
import org.ukuk.standards.text.Branch;
import org.ukuk.standards.text.Words;

/// A reading as the preview shows it.
final class PreviewLines {

    private static final int BRIEF = 90;

    private int count;

    private PreviewLines() {}

    static TextDeskView.Preview of(Reading reading, Page page) {
        var preview = new PreviewLines();
        var lines = preview.lines(reading.text().provisions());
        return new TextDeskView.Preview(
                reading.format().code(),
                reading.provisions(),
                reading.articles(),
                reading.flaws().stream()
                        .map(flaw -> flaw.in(page.messages(), page.language()))
                        .toList(),
                lines,
                preview.count < reading.provisions());
    }

    private List<TextDeskView.Line> lines(List<Branch> branches) {
        var lines = new ArrayList<TextDeskView.Line>();
        for (var branch : branches) {
            if (count < TextDeskView.Preview.MOST) {
                count++;
                lines.add(line(branch));
            }
        }
        return lines;
    }

    private TextDeskView.Line line(Branch branch) {
        var said = branch.words().entrySet().stream().findFirst().orElse(Map.entry("", new Words("", "", "")));
        return new TextDeskView.Line(
                branch.level().code(),
                branch.number(),
                said.getValue().heading(),
                brief(said.getValue().text()),
                said.getKey(),
                String.join(" ", new TreeSet<>(branch.words().keySet())),
                lines(branch.within()));
    }

    private static String brief(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() <= BRIEF ? line : line.substring(0, BRIEF) + "…";
    }
}

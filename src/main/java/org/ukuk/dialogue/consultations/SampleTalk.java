package org.ukuk.dialogue.consultations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ukuk.dialogue.consultations.paper.BlockKind;
import org.ukuk.dialogue.consultations.paper.Row;
import org.ukuk.dialogue.process.Group;
import org.ukuk.exchange.bulk.PlainYaml;
import org.ukuk.platform.i18n.Language;

/// A draft written by the project, and what invented participants say to it.
///
/// @param consultation slug of the sample
record SampleTalk(String consultation, List<Part> parts) {

    /// A block and what is said to it.
    record Part(Row row, List<Line> lines) {}

    /// @param words empty when the position is all
    record Line(Group group, Stance stance, Language language, String words, String proposal) {}

    /// @throws IllegalArgumentException when something in it is not as it has to be
    static SampleTalk read(String file) {
        var head = PlainYaml.map(PlainYaml.read(file));
        if (!PlainYaml.text(head.get("sample")).equals("yes")) {
            throw new IllegalArgumentException("“sample: yes” is missing: people speak at the centre");
        }
        return new SampleTalk(
                PlainYaml.text(head.get("consultation")),
                PlainYaml.list(head.get("blocks")).stream()
                        .map(PlainYaml::map)
                        .map(block -> new Part(row(block), lines(block)))
                        .toList());
    }

    private static Row row(Map<String, Object> block) {
        var words = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            words.put(language, PlainYaml.text(block.get(language.code())));
        }
        var kind = BlockKind.valueOf(PlainYaml.text(block.get("kind")).toUpperCase(Locale.ROOT));
        var level = PlainYaml.text(block.get("level"));
        return new Row(kind, level.isEmpty() ? 0 : Integer.parseInt(level), "", words);
    }

    private static List<Line> lines(Map<String, Object> block) {
        var lines = new ArrayList<Line>();
        PlainYaml.map(block.get("silent"))
                .forEach((group, counts) -> PlainYaml.map(counts).forEach((stance, count) -> {
                    var line = new Line(group(group), stance(stance), Language.RU, "", "");
                    lines.addAll(Collections.nCopies(Integer.parseInt(PlainYaml.text(count)), line));
                }));
        PlainYaml.list(block.get("said")).stream()
                .map(PlainYaml::map)
                .map(SampleTalk::line)
                .forEach(lines::add);
        return lines;
    }

    private static Line line(Map<String, Object> said) {
        var language = PlainYaml.text(said.get("language"));
        return new Line(
                group(PlainYaml.text(said.get("group"))),
                stance(PlainYaml.text(said.get("stance"))),
                known(Language.of(language), language),
                PlainYaml.text(said.get("said")),
                PlainYaml.text(said.get("proposal")));
    }

    private static Group group(String code) {
        return known(Group.of(code), code);
    }

    private static Stance stance(String code) {
        return known(Stance.of(code), code);
    }

    private static <T> T known(Optional<T> found, String code) {
        return found.orElseThrow(() -> new IllegalArgumentException("nothing is called " + code));
    }
}

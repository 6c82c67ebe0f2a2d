package org.ukuk.dialogue.opinion.maths;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ukuk.exchange.bulk.readers.Entry;
import org.ukuk.exchange.bulk.readers.SourceFile;
import org.ukuk.exchange.bulk.readers.Unreadable;
import org.ukuk.platform.cli.Refusal;

/// Reads votes from a table with the columns `participant`, `statement`, `vote` and, if there are any, `group`; the
/// kind of table, its delimiter and encoding are found out.
final class VotesFile {

    private VotesFile() {}

    /// @throws Refusal at the first row that is no vote, with its number
    static Votes read(Path file) throws IOException {
        var votes = new Votes();
        var folder = file.toAbsolutePath().resolveSibling(".");
        var source = SourceFile.look(file, String.valueOf(file.getFileName()), folder, null);
        try {
            source.entries(entry -> add(votes, entry));
        } catch (Unreadable broken) {
            throw Refusal.usage(file + ": it cannot be read as a table");
        }
        if (votes.countParticipants() == 0) {
            throw Refusal.usage(file + ": there are no votes in it");
        }
        return votes;
    }

    private static void add(Votes votes, Entry entry) {
        var row = entry.values();
        var word = needed(row, "vote", entry.place());
        var vote = Vote.of(word)
                .orElseThrow(() -> Refusal.usage(
                        "row " + entry.place() + ": “" + word + "” is no vote; write agree, disagree or pass"));
        votes.add(
                needed(row, "participant", entry.place()),
                needed(row, "statement", entry.place()),
                vote,
                cell(row, "group"));
    }

    private static String needed(Map<String, List<String>> row, String column, String place) {
        var value = cell(row, column);
        if (value == null) {
            throw Refusal.usage("row " + place + ": the column “" + column + "” is empty or missing");
        }
        return value;
    }

    private static @Nullable String cell(Map<String, List<String>> row, String column) {
        return row.entrySet().stream()
                .filter(one -> one.getKey().strip().equalsIgnoreCase(column))
                .flatMap(one -> one.getValue().stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }
}

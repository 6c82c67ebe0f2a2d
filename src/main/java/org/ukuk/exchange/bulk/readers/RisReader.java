package org.ukuk.exchange.bulk.readers;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Reason;

/// Reads RIS: a tag of two letters, two spaces, a hyphen and a value on each line, an entry from `TY` to `ER`. An entry
/// whose `ER` is missing ends where the next begins.
final class RisReader implements EntryReader {

    private static final Pattern TAGGED = Pattern.compile("\\s{0,3}([A-Z][A-Z0-9])\\s{1,3}-(?:\\s(.*)|)");

    @Override
    public void read(SourceFile file, Consumer<Entry> to) throws IOException {
        try (var lines = file.lines()) {
            new Reading(to).all(lines);
        }
    }

    private static final class Reading {

        private final Consumer<Entry> to;
        private RisFields entry = new RisFields();
        private boolean inside;
        private @Nullable String tag;
        private StringBuilder value = new StringBuilder();
        private int count;

        Reading(Consumer<Entry> to) {
            this.to = to;
        }

        void all(Lines lines) throws IOException {
            for (var line = lines.next(); line != null; line = lines.next()) {
                var match = TAGGED.matcher(line);
                if (match.matches()) {
                    keep();
                    tag(match.group(1), match.group(2) == null ? "" : match.group(2));
                } else if (!line.isBlank()) {
                    untagged(line);
                }
            }
            keep();
            close();
        }

        private void tag(String found, String rest) {
            switch (found) {
                case "TY" -> {
                    close();
                    open();
                    entry.put("TY", rest.strip());
                }
                case "ER" -> close();
                case String any -> {
                    open();
                    tag = any;
                    value = new StringBuilder(rest);
                }
            }
        }

        private void open() {
            if (!inside) {
                inside = true;
                count++;
            }
        }

        /// A line without a tag goes on where the last one stopped; outside entries it is named.
        private void untagged(String line) {
            if (tag != null && value.length() < Lines.LONGEST) {
                value.append(' ').append(line.strip());
            } else if (!inside) {
                count++;
                to.accept(Entry.broken(Integer.toString(count), Reason.about("", "import.ris-outside", start(line))));
            } else {
                entry.trouble(Reason.about("", "import.ris-untagged", start(line)));
            }
        }

        private static String start(String line) {
            return line.length() > 60 ? line.substring(0, 60) + "…" : line;
        }

        private void keep() {
            if (tag != null) {
                entry.put(tag, value.toString().strip());
                tag = null;
            }
        }

        private void close() {
            keep();
            if (inside) {
                to.accept(entry.entry(count));
            }
            entry = new RisFields();
            inside = false;
        }
    }
}

package org.ukuk.exchange.bulk.readers;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.ukuk.catalogue.Reason;

/// Reads BibTeX and BibLaTeX, entry by entry, in two passes: the first finds names given by `@string` and the entries
/// others refer to by `crossref`, wherever they stand; the second hands entries on. The library jbibtex holds the whole
/// file, keeps one of two fields of the same name, and stops at the first slip.
final class BibtexReader implements EntryReader {

    private static final Set<String> NO_ENTRIES = Set.of("string", "preamble", "comment", "set", "xdata");
    private static final int MOST_PARENTS = 20_000;

    @Override
    public void read(SourceFile file, Consumer<Entry> to) throws IOException {
        var strings = new HashMap<String, String>();
        var wanted = new HashSet<String>();
        each(file, strings, (chunk, entry) -> {
            if (chunk.type().equals("string")) {
                entry.fields().forEach(pair -> strings.put(pair.name(), pair.value()));
            }
            if (!entry.one("crossref").isEmpty() && wanted.size() < MOST_PARENTS) {
                wanted.add(entry.one("crossref").strip());
            }
        });
        var parents = parents(file, strings, wanted);
        var count = new int[1];
        each(file, strings, (chunk, entry) -> {
            if (!NO_ENTRIES.contains(chunk.type())) {
                to.accept(entry(entry, parents, ++count[0]));
            }
        });
    }

    private static Entry entry(BibtexEntry entry, Map<String, BibtexEntry> parents, int count) {
        var place = entry.key().isEmpty() ? Integer.toString(count) : entry.key();
        return entry.broken() == null
                ? BibtexFields.entry(entry, parents.get(entry.one("crossref").strip()), place)
                : Entry.broken(place, Reason.about("", "import.bibtex-broken", entry.broken()));
    }

    private static Map<String, BibtexEntry> parents(SourceFile file, Map<String, String> strings, Set<String> wanted)
            throws IOException {
        var parents = new HashMap<String, BibtexEntry>();
        if (!wanted.isEmpty()) {
            each(file, strings, (chunk, entry) -> {
                if (wanted.contains(entry.key())) {
                    parents.putIfAbsent(entry.key(), entry);
                }
            });
        }
        return parents;
    }

    private static void each(
            SourceFile file, Map<String, String> strings, BiConsumer<BibtexChunks.Chunk, BibtexEntry> to)
            throws IOException {
        try (var lines = file.lines()) {
            var chunks = new BibtexChunks(lines);
            for (var chunk = chunks.next(); chunk != null; chunk = chunks.next()) {
                to.accept(chunk, BibtexEntry.read(chunk, strings));
            }
        }
    }
}

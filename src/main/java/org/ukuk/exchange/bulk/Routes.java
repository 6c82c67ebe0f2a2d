package org.ukuk.exchange.bulk;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ukuk.exchange.bulk.readers.Entry;

/// Where the columns of one file go: where somebody said, where the table they belong to says, where their names say.
final class Routes {

    private final Mapping mapping;
    private final List<KnownTable> tables;
    private @Nullable KnownTable table;
    private UnaryOperator<Entry> reader = UnaryOperator.identity();

    /// @param tables those the file could be
    Routes(Mapping mapping, List<KnownTable> tables) {
        this.mapping = mapping;
        this.tables = tables;
    }

    /// The entry as the table means it. The first entry that belongs to a known table makes the file one.
    Entry read(Entry entry) {
        if (table == null) {
            tables.stream()
                    .filter(one -> one.isIt(entry.values().keySet()))
                    .findFirst()
                    .ifPresent(found -> {
                        table = found;
                        reader = found.reader();
                    });
        }
        return reader.apply(entry);
    }

    /// None when nobody knows, which is told.
    List<String> targets(String column) {
        var known = table == null ? List.<String>of() : table.targets(column);
        var chosen = mapping.chosen(column);
        if (chosen.isPresent() && (known.isEmpty() || !known.getFirst().equals(chosen.get()))) {
            return List.of(chosen.get());
        }
        return known.isEmpty() ? mapping.target(column).stream().toList() : known;
    }
}

package org.ukuk.exchange.bulk.readers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ukuk.catalogue.Reason;

/// One record of a source as it was read, before it is mapped to an item.
///
/// @param place where it stands: the row's number as a spreadsheet shows it, or the entry's own key
/// @param key what the source calls it, the same at the next reading; empty where it has no name of its own
/// @param values cells by column, in the source's order; a column of a bibliography carries our name for it where we
///     have one
/// @param repeats place of the entry above that says exactly the same, where the source means both; empty otherwise
/// @param troubles why the entry cannot be taken; the reason's field is the cell
public record Entry(String place, String key, Map<String, List<String>> values, String repeats, List<Reason> troubles) {

    /// An entry of which nothing can be taken.
    public static Entry broken(String place, Reason why) {
        return new Entry(place, "", Map.of(), "", List.of(why));
    }

    /// An entry while it is read. Blank values are left out, and the same value is kept once a column.
    static final class Growing {

        private final Map<String, List<String>> values = new LinkedHashMap<>();
        private final List<Reason> troubles = new ArrayList<>();

        Growing add(String column, String value) {
            var clean = value.strip();
            if (!clean.isEmpty()) {
                var all = values.computeIfAbsent(column, c -> new ArrayList<>());
                if (!all.contains(clean)) {
                    all.add(clean);
                }
                if (clean.indexOf('\uFFFD') >= 0) {
                    troubles.add(Reason.about(column, "import.letters"));
                }
            }
            return this;
        }

        void trouble(Reason reason) {
            troubles.add(reason);
        }

        boolean has(String column) {
            return values.containsKey(column);
        }

        String first(String column) {
            var all = values.get(column);
            return all == null ? "" : all.getFirst();
        }

        List<String> remove(String column) {
            var all = values.remove(column);
            return all == null ? List.of() : all;
        }

        boolean isEmpty() {
            return values.isEmpty() && troubles.isEmpty();
        }

        Entry as(String place, String key) {
            return new Entry(place, key, values, "", List.copyOf(troubles));
        }
    }
}

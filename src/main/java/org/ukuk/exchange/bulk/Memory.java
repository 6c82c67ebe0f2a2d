package org.ukuk.exchange.bulk;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ukuk.catalogue.Kind;

/// What one run has seen: some hundred bytes an entry.
final class Memory {

    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, String> touched = new HashMap<>();
    private final Map<String, String> dryKeys = new HashMap<>();
    private final Set<Path> named = new HashSet<>();

    /// The name of an entry within its source, made unique: the second of the same name is `name #2`.
    String unique(String source, String name) {
        int count = names.merge(source + "\n" + name, 1, Integer::sum);
        return count == 1 ? name : name + " #" + count;
    }

    void touch(String item, String place) {
        touched.putIfAbsent(item, place);
    }

    /// The place of the entry that this run took for the item before; empty when it is the same place, or none.
    Optional<String> touchedBefore(String item, String place) {
        return Optional.ofNullable(touched.get(item)).filter(before -> !before.equals(place));
    }

    /// In a dry run there is no item to find: keys of what would have been made.
    void key(Kind.Key key, String place) {
        dryKeys.putIfAbsent(key.scheme() + ":" + key.value(), place);
    }

    Optional<String> placeOf(Kind.Key key) {
        return Optional.ofNullable(dryKeys.get(key.scheme() + ":" + key.value()));
    }

    /// Notes that an entry of a table names this file as its own.
    void name(Path file) {
        named.add(file);
    }

    boolean isNamed(Path file) {
        return named.contains(file);
    }
}

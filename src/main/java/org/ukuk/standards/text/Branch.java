package org.ukuk.standards.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A provision with what is within it, as a source gives it and before it has a place here.
///
/// @param number as printed, such as `25` or `III`; empty when it has none. A label, not a key: real codes repeat them
/// @param words by ISO 639-1 (or 639-3) code of any language
/// @param topics ids of concepts
/// @param eId identifier in an Akoma Ntoso document; null for other sources
/// @param markup the Akoma Ntoso element without the provisions within, which `<?within?>` stands for; null for other
/// sources
/// @param line of the source where it begins, from 1; 0 when unknown
public record Branch(
        Level level,
        String number,
        Map<String, Words> words,
        List<String> topics,
        List<Branch> within,
        @Nullable String eId,
        @Nullable String markup,
        int line) {

    public static Branch of(Level level, String number, Map<String, Words> words, List<Branch> within) {
        return new Branch(level, number, words, List.of(), within, null, null, 0);
    }

    /// This provision and all within, in reading order.
    public Stream<Branch> all() {
        return Stream.concat(Stream.of(this), within.stream().flatMap(Branch::all));
    }
}

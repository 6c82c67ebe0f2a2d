package org.ukuk.standards.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ukuk.standards.text.Branch;
import org.ukuk.standards.text.Level;
import org.ukuk.standards.text.Words;

/// Lays the same text in another language beside one: provisions that have the same level and number in the same place
/// become one provision with words in both.
public final class Alignment {

    private Alignment() {}

    private record Key(Level level, String number, int time) {}

    /// @param other what has no counterpart is put in behind the one that it follows
    public static List<Branch> of(List<Branch> branches, List<Branch> other) {
        var partners = keyed(other);
        var result = new ArrayList<Branch>();
        var keys = keyed(branches);
        keys.forEach((key, branch) -> {
            var partner = partners.remove(key);
            result.add(partner == null ? branch : join(branch, partner));
        });
        putIn(
                result,
                new ArrayList<>(keys.keySet()),
                new ArrayList<>(keyed(other).keySet()),
                partners);
        return result;
    }

    private static void putIn(List<Branch> result, List<Key> order, List<Key> otherOrder, Map<Key, Branch> alone) {
        for (int i = 0; i < otherOrder.size(); i++) {
            var key = otherOrder.get(i);
            var branch = alone.get(key);
            if (branch != null) {
                int at = i == 0 ? 0 : order.indexOf(otherOrder.get(i - 1)) + 1;
                result.add(at, branch);
                order.add(at, key);
            }
        }
    }

    private static Map<Key, Branch> keyed(List<Branch> branches) {
        var times = new HashMap<Key, Integer>();
        var keyed = new LinkedHashMap<Key, Branch>();
        for (var branch : branches) {
            var plain = new Key(branch.level(), plain(branch.number()), 0);
            keyed.put(new Key(plain.level(), plain.number(), times.merge(plain, 1, Integer::sum)), branch);
        }
        return keyed;
    }

    /// Points are lettered in each language's own letters, in their order.
    private static String plain(String number) {
        var small = number.toLowerCase(java.util.Locale.ROOT);
        int place = small.length() == 1 ? "абвгдежзиклмнопрстуфхцчшщэюя".indexOf(small) : -1;
        return place < 0 ? small : String.valueOf((char) ('a' + place));
    }

    private static Branch join(Branch branch, Branch partner) {
        var words = new LinkedHashMap<>(branch.words());
        partner.words().forEach((language, said) -> words.merge(language, said, Alignment::filled));
        return new Branch(
                branch.level(),
                branch.number(),
                words,
                branch.topics().isEmpty() ? partner.topics() : branch.topics(),
                of(branch.within(), partner.within()),
                branch.eId(),
                branch.markup(),
                branch.line());
    }

    /// What the first leaves empty is taken from the second.
    private static Words filled(Words words, Words other) {
        return new Words(
                words.heading().isEmpty() ? other.heading() : words.heading(),
                words.summary().isEmpty() ? other.summary() : words.summary(),
                words.text().isEmpty() ? other.text() : words.text());
    }
}

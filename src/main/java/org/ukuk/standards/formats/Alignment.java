package org.ukuk.standards.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ukuk.standards.text.Branch;
import org.ukuk.standards.text.Level;
import org.ukuk.standards.text.Words;

/// Lays the same text from another source or in another language beside one: provisions that have the same level and
/// number in the same place become one provision with words of both. An article or a part whose number is there once
/// in each is the same wherever it stands, as sources leave out parts and chapters.
public final class Alignment {

    private static final Branch ROOT = Branch.of(Level.BOOK, "", Map.of(), List.of());

    private final boolean turned;
    private final Map<Branch, Branch> partners = new IdentityHashMap<>();
    private final Map<Branch, Branch> hosts = new IdentityHashMap<>();
    private final Map<Branch, List<Branch>> behind = new IdentityHashMap<>();
    private final Map<Branch, List<Branch>> ahead = new IdentityHashMap<>();

    private Alignment(boolean turned) {
        this.turned = turned;
    }

    private record Key(Level level, String number, int time) {}

    /// @param branches whose words and place count; only where they stand in no parts at all, and the others do, they
    /// take over the parts
    /// @param other what has no counterpart is put in behind the one that it follows
    public static List<Branch> of(List<Branch> branches, List<Branch> other) {
        boolean turned = !hasParts(branches) && hasParts(other);
        var alignment = new Alignment(turned);
        return turned ? alignment.lay(other, branches) : alignment.lay(branches, other);
    }

    private static boolean hasParts(List<Branch> branches) {
        return branches.stream().anyMatch(one -> isAround(one) && !one.within().isEmpty());
    }

    /// Whether it can hold articles. What an annex holds is numbered anew.
    private static boolean isAround(Branch one) {
        return !one.level().isArticle() && one.level() != Level.ANNEX && one.level() != Level.PREAMBLE;
    }

    private List<Branch> lay(List<Branch> here, List<Branch> there) {
        var single = single(there);
        single(here).forEach((key, host) -> {
            var guest = single.get(key);
            if (guest != null) {
                pair(host, guest);
            }
        });
        List.copyOf(partners.entrySet())
                .forEach(pair -> match(
                        pair.getKey(), pair.getKey().within(), pair.getValue().within()));
        match(ROOT, here, there);
        return laid(ROOT, here);
    }

    /// Articles, and what stands around them, whose number is there once.
    private static Map<Key, Branch> single(List<Branch> branches) {
        var all = new LinkedHashMap<Key, Branch>();
        var twice = new HashSet<Key>();
        numbered(branches, all, twice);
        all.keySet().removeAll(twice);
        return all;
    }

    private static void numbered(List<Branch> branches, Map<Key, Branch> all, Set<Key> twice) {
        for (var one : branches) {
            var key = new Key(one.level(), plain(one.number()), 1);
            if (!one.number().isEmpty() && one.level() != Level.ANNEX && all.putIfAbsent(key, one) != null) {
                twice.add(key);
            }
            if (isAround(one)) {
                numbered(one.within(), all, twice);
            }
        }
    }

    private void pair(Branch host, Branch guest) {
        partners.put(host, guest);
        hosts.put(guest, host);
    }

    /// Pairs what is alike in two places that are one, and notes what the rest follows.
    private void match(Branch around, List<Branch> here, List<Branch> there) {
        var guests = keyed(there);
        keyed(here).forEach((key, host) -> {
            var guest = guests.get(key);
            if (guest != null && !partners.containsKey(host) && !hosts.containsKey(guest)) {
                pair(host, guest);
                match(host, host.within(), guest.within());
            }
        });
        var place = ahead.computeIfAbsent(around, one -> new ArrayList<>());
        for (var guest : there) {
            var host = hosts.get(guest);
            if (host == null) {
                place.add(guest);
            } else {
                place = behind.computeIfAbsent(host, one -> new ArrayList<>());
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

    private List<Branch> laid(Branch around, List<Branch> here) {
        var result = new ArrayList<Branch>(alone(ahead.getOrDefault(around, List.of())));
        for (var host : here) {
            var within = laid(host, host.within());
            var guest = partners.get(host);
            result.add(
                    guest == null
                            ? holding(host, within)
                            : turned ? join(guest, host, within) : join(host, guest, within));
            result.addAll(alone(behind.getOrDefault(host, List.of())));
        }
        return Collections.unmodifiableList(result);
    }

    /// Those without a counterpart, and of what is within them the same.
    private List<Branch> alone(List<Branch> guests) {
        return guests.stream()
                .filter(guest -> !hosts.containsKey(guest))
                .map(guest -> holding(guest, alone(guest.within())))
                .toList();
    }

    private static Branch holding(Branch branch, List<Branch> within) {
        return new Branch(
                branch.level(),
                branch.number(),
                branch.words(),
                branch.topics(),
                within,
                branch.eId(),
                branch.markup(),
                branch.line());
    }

    private static Branch join(Branch branch, Branch partner, List<Branch> within) {
        var words = new LinkedHashMap<>(branch.words());
        partner.words().forEach((language, said) -> words.merge(language, said, Alignment::filled));
        return new Branch(
                branch.level(),
                branch.number(),
                words,
                branch.topics().isEmpty() ? partner.topics() : branch.topics(),
                within,
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

package org.ukuk.kyrgyz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The suffixes of a file and which class may stand before which.
final class SuffixTable {

    static final int NOUN = 0;
    static final int VERB = 1;

    /// By the length of a suffix: how much it says that a word ends like it.
    private static final float[] EVIDENCE = {0, 0, 0.9f, 1.7f, 2.2f, 2.6f, 3f};

    private final List<String> kinds = new ArrayList<>(List.of("noun", "verb"));
    private final Map<String, Suffix> suffixes = new LinkedHashMap<>();
    private final boolean folded;
    private int[] before = new int[2];
    private int inner;

    private SuffixTable(boolean folded) {
        this.folded = folded;
    }

    static SuffixTable read(String file, boolean folded) {
        var table = new SuffixTable(folded);
        var lines = Lines.of(file);
        lines.stream().filter(line -> line.startsWith(":")).forEach(line -> table.kinds.add(line.split(" ")[1]));
        table.before = new int[table.kinds.size()];
        int kind = 0;
        for (var line : lines) {
            if (line.startsWith(":")) {
                kind = table.declare(line.split(" "));
            } else {
                table.add(kind, line.split(" "));
            }
        }
        return table;
    }

    private int declare(String[] parts) {
        int kind = kinds.indexOf(parts[1]);
        inner |= parts[0].equals(":-") ? 1 << kind : 0;
        for (int i = 3; i < parts.length; i++) {
            before[kind] |= 1 << number(parts[i]);
        }
        return kind;
    }

    private int number(String kind) {
        int number = kinds.indexOf(kind);
        if (number < 0) {
            throw new IllegalStateException("no class of suffixes: " + kind);
        }
        return number;
    }

    private void add(int kind, String[] parts) {
        float weight = 0;
        var demand = Suffix.Demand.NONE;
        long letters = -1;
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].equals("known")) {
                demand = Suffix.Demand.KNOWN;
            } else if (parts[i].equals("longer")) {
                demand = Suffix.Demand.LONGER;
            } else if (parts[i].startsWith("after:")) {
                letters = Alphabet.mask(fold(parts[i].substring(6)));
            } else {
                weight = Float.parseFloat(parts[i]);
            }
        }
        var template = new Template(parts[0]);
        for (var way : template.everyWay()) {
            var text = fold(way.text());
            var suffix = new Suffix(
                    text,
                    kind,
                    Alphabet.vowelBit(fold(String.valueOf(way.vowel())).charAt(0)),
                    Alphabet.mask(fold(way.letters())) & letters,
                    template.restored(),
                    demand,
                    weight + EVIDENCE[Math.min(text.length(), EVIDENCE.length - 1)]);
            suffixes.merge(kind + " " + text + template.restored(), suffix, Suffix::or);
        }
    }

    private String fold(String text) {
        return folded ? KyrgyzLetters.fold(text) : text;
    }

    Collection<Suffix> suffixes() {
        return suffixes.values();
    }

    /// What may be the last part of a word, as bits: both kinds of stem and all classes but those that begin `:-`.
    int last() {
        return (1 << kinds.size()) - 1 & ~inner;
    }

    /// The classes, as bits, that may stand before this one.
    int before(int kind) {
        return before[kind];
    }
}

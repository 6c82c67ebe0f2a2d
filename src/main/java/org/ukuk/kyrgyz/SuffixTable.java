package org.ukuk.kyrgyz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The suffixes of `suffixes.txt` and which class may stand before which.
final class SuffixTable {

    static final int NOUN = 0;
    static final int VERB = 1;

    /// What may be the last part of a word: all classes and both kinds of stem.
    static final int ANY = -1;

    /// By the length of a suffix: how much it says that a word ends like it.
    private static final float[] EVIDENCE = {0, 0, 0.9f, 1.7f, 2.2f, 2.6f, 3f};

    private final List<String> kinds = new ArrayList<>(List.of("noun", "verb"));
    private final Map<String, Suffix> suffixes = new LinkedHashMap<>();
    private final boolean folded;
    private int[] before = new int[2];

    private SuffixTable(boolean folded) {
        this.folded = folded;
    }

    static SuffixTable read(boolean folded) {
        var table = new SuffixTable(folded);
        var lines = Lines.of("suffixes.txt");
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
        for (int i = 3; i < parts.length; i++) {
            before[kind] |= 1 << number(parts[i]);
        }
        return kind;
    }

    private int number(String kind) {
        int number = kinds.indexOf(kind);
        if (number < 0) {
            throw new IllegalStateException("suffixes.txt: no class " + kind);
        }
        return number;
    }

    private void add(int kind, String[] parts) {
        float weight = 0;
        boolean known = false;
        long letters = -1;
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].equals("known")) {
                known = true;
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
                    known,
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

    /// The classes, as bits, that may stand before this one.
    int before(int kind) {
        return before[kind];
    }
}

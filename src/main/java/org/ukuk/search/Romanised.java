package org.ukuk.search;

import com.ibm.icu.text.Transliterator;

/// A Cyrillic word in Latin letters, as names are written in passports and in English texts (BGN/PCGN).
final class Romanised {

    private static final class Lazily {
        static final Transliterator LATIN = Transliterator.getInstance("Russian-Latin/BGN; Latin-ASCII; Lower");
    }

    private Romanised() {}

    static String of(String word) {
        return Lazily.LATIN.transliterate(word).replaceAll("[^a-z]", "");
    }
}

package org.ukuk.exchange;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Given names cut to initials, in any script: “Мадлен Жан-Поль” becomes “М. Ж.-П.”. Words written small stay, such as
/// the Kyrgyz `уулу` and `кызы`.
final class Initials {

    private Initials() {}

    static String of(String given) {
        return Arrays.stream(given.replace(".", ". ").strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(Initials::cut)
                .collect(Collectors.joining(" "));
    }

    private static String cut(String word) {
        return Arrays.stream(word.split("-"))
                .filter(part -> !part.isEmpty())
                .map(part -> Character.isUpperCase(part.codePointAt(0)) ? initial(part) : part)
                .collect(Collectors.joining("-"));
    }

    private static String initial(String part) {
        return Character.toString(part.codePointAt(0)) + ".";
    }
}

package org.ukuk.search;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What joins the parts of a query. Only in capitals: in small letters these are words like others.
enum Operator {
    AND('&', "AND", "И", "ЖАНА"),
    OR('|', "OR", "ИЛИ", "ЖЕ"),
    NOT('!', "NOT", "НЕ", "ЭМЕС");

    private final char sign;
    private final List<String> words;

    Operator(char sign, String... words) {
        this.sign = sign;
        this.words = List.of(words);
    }

    char sign() {
        return sign;
    }

    static @Nullable Operator of(String word) {
        return Arrays.stream(values())
                .filter(operator -> operator.words.contains(word))
                .findFirst()
                .orElse(null);
    }
}

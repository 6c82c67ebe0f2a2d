package org.ukuk.platform.i18n;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A text that may be there in each language; empty where it is not.
public record Trilingual(String ky, String ru, String en) {

    public static final Trilingual NONE = new Trilingual("", "", "");

    /// A text in the language it is in.
    public record Part(String text, Language language) {}

    /// What was typed into three fields: `text.ky`, `text.ru`, `text.en`.
    public static Trilingual typed(Map<String, String> typed, String field) {
        return new Trilingual(
                typed.getOrDefault(field + ".ky", "").strip(),
                typed.getOrDefault(field + ".ru", "").strip(),
                typed.getOrDefault(field + ".en", "").strip());
    }

    /// The text in this language; empty when there is none.
    public String in(Language language) {
        return switch (language) {
            case KY -> ky;
            case RU -> ru;
            case EN -> en;
        };
    }

    /// The text in the language, else in Russian, Kyrgyz or English, whichever is there first.
    public Part best(Language asked) {
        return Stream.of(asked, Language.RU, Language.KY, Language.EN)
                .filter(language -> !in(language).isBlank())
                .findFirst()
                .map(language -> new Part(in(language), language))
                .orElse(new Part("", asked));
    }

    /// Whether there is no text in any language.
    public boolean isEmpty() {
        return ky.isBlank() && ru.isBlank() && en.isBlank();
    }

    /// Whether one of the texts has more letters.
    public boolean isLongerThan(int letters) {
        return List.of(ky, ru, en).stream().anyMatch(text -> text.length() > letters);
    }
}

package org.ukuk.policy.followup;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ukuk.platform.i18n.Language;

/// A text that may be there in each language; empty where it is not.
public record Trilingual(String ky, String ru, String en) {

    public static final Trilingual NONE = new Trilingual("", "", "");

    /// A text in the language it is in.
    public record Part(String text, Language language) {}

    /// What was typed into three fields: `text.ky`, `text.ru`, `text.en`.
    static Trilingual typed(Map<String, String> typed, String field) {
        return new Trilingual(
                typed.getOrDefault(field + ".ky", "").strip(),
                typed.getOrDefault(field + ".ru", "").strip(),
                typed.getOrDefault(field + ".en", "").strip());
    }

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

    public boolean isEmpty() {
        return ky.isBlank() && ru.isBlank() && en.isBlank();
    }

    boolean isLongerThan(int letters) {
        return List.of(ky, ru, en).stream().anyMatch(text -> text.length() > letters);
    }
}

package org.ukuk.practices.assessment;

import java.util.List;
import java.util.Map;
import org.ukuk.platform.i18n.Language;

/// One thing a practice is assessed by, on a scale from 0, against it, to 4, for it.
///
/// @param code the same in every set, so that assessments by different sets can stand beside each other
public record Criterion(String code, Map<Language, Words> words) {

    /// The highest score.
    public static final int MOST = 4;

    /// What it says in a language.
    ///
    /// @param anchors what each score means, from 0
    public record Words(String name, String question, List<String> anchors) {}

    /// The words in a language; those of another where there are none.
    public Words in(Language language) {
        var own = words.get(language);
        return own != null ? own : words.values().iterator().next();
    }

    /// Its name in a language.
    public String name(Language language) {
        return in(language).name();
    }

    /// Whether a number is a score.
    static boolean isScore(int number) {
        return number >= 0 && number <= MOST;
    }
}

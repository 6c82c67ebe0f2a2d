package org.ukuk.dialogue.opinion;

import java.time.LocalDate;
import java.util.Map;
import org.ukuk.dialogue.moderation.Standing;
import org.ukuk.platform.i18n.Language;

/// A short sentence people vote on.
///
/// @param number by which the public knows it, within the consultation, from 1
/// @param language it was written in
/// @param texts in every language somebody has written it in
/// @param voice who added it; empty for the organisers' own
/// @param seen how many voted on it
public record Statement(
        String id,
        String process,
        int number,
        Language language,
        Map<Language, String> texts,
        String voice,
        Standing standing,
        int seen,
        LocalDate since) {

    /// Letters it may have.
    public static final int LONGEST = 200;

    /// The language a reader is shown: their own, or the one it was written in.
    public Language shownIn(Language reader) {
        return texts.containsKey(reader) ? reader : language;
    }

    /// What a reader is shown.
    public String text(Language reader) {
        return texts.getOrDefault(shownIn(reader), "");
    }

    /// Whether a text in the language is missing.
    public boolean lacks(Language reader) {
        return !texts.containsKey(reader);
    }

    public boolean isShown() {
        return standing == Standing.SHOWN;
    }
}

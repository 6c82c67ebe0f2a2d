package org.ukuk.dialogue.moderation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.i18n.Language;

/// Something somebody wrote in a consultation, as moderators and its author see it.
///
/// @param area code of the `Moderated` it belongs to
/// @param process id of the consultation
/// @param voice id of the voice it is kept under
/// @param kind message key of what it is, such as a comment
/// @param language it is written in
/// @param path of where readers see it, after the language: `/consultations/wages/text/…`
/// @param answer what became of it, in the organisers' words; null while nobody answered
public record Words(
        String id,
        String area,
        String process,
        String voice,
        String kind,
        Language language,
        String text,
        Standing standing,
        LocalDate day,
        String path,
        @Nullable Answer answer) {

    /// @param outcome message key of what became of it
    /// @param reason in the organisers' words
    public record Answer(String outcome, String reason, Language language) {}
}

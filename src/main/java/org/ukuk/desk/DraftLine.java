package org.ukuk.desk;

import java.time.Instant;
import org.ukuk.catalogue.Draft;
import org.ukuk.catalogue.Shown;
import org.ukuk.platform.i18n.Language;

/// A draft in a list.
///
/// @param title empty while it has none
/// @param language code of the title's language
public record DraftLine(
        String item, String kind, String title, String language, Draft.State state, String role, Instant changed) {

    static DraftLine from(Draft draft, Language language) {
        var shown = Shown.best(draft.content(), language);
        return new DraftLine(
                draft.item(),
                draft.kind(),
                shown.text().title(),
                shown.language().code(),
                draft.state(),
                draft.authorRole(),
                draft.updatedAt());
    }
}

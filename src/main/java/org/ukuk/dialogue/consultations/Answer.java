package org.ukuk.dialogue.consultations;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.ukuk.dialogue.consultations.paper.Block.Words;
import org.ukuk.platform.i18n.Language;

/// What the editors answered; it may serve several contributions.
///
/// @param reasons at least one, in the languages they are in
public record Answer(String id, Verdict verdict, Map<Language, String> reasons, LocalDate day) {

    /// The reason in the asked language, else in Russian, Kyrgyz or English, whichever is there first.
    public Words in(Language asked) {
        return Stream.of(asked, Language.RU, Language.KY, Language.EN)
                .filter(reasons::containsKey)
                .findFirst()
                .map(language -> new Words(reasons.getOrDefault(language, ""), language))
                .orElse(new Words("", asked));
    }
}

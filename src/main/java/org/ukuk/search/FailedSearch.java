package org.ukuk.search;

import java.time.LocalDate;
import java.util.List;
import org.ukuk.platform.i18n.Language;

/// Words that readers searched for in vain on several days.
///
/// @param days on how many different days, at least five
/// @param lastDay the last of them, in Bishkek
public record FailedSearch(String words, int days, LocalDate lastDay) {

    /// The languages a label of these words can be found in, the likeliest first, as their letters tell.
    public List<Language> languages() {
        if (!Words.isCyrillic(words)) {
            return List.of(Language.EN, Language.KY, Language.RU);
        }
        boolean kyrgyz = words.chars().anyMatch(letter -> "ңөү".indexOf(letter) >= 0);
        return kyrgyz ? List.of(Language.KY, Language.RU) : List.of(Language.RU, Language.KY);
    }
}

package org.ukuk.search;

import java.time.LocalDate;
import java.util.List;
import org.ukuk.platform.Centre;
import org.ukuk.platform.i18n.Names;
import org.ukuk.search.FailedSearches.Miss;

/// Searches in vain for the tests of other modules.
public final class MissesFixture {

    private MissesFixture() {}

    /// Words that failed once a day on the last so many days before today.
    public static void failedBefore(Centre centre, int days, String words) {
        var today = LocalDate.now(Names.BISHKEK);
        for (int ago = days; ago > 0; ago--) {
            centre.bean(FailedSearches.class).add(List.of(new Miss(words, today.minusDays(ago))));
        }
    }

    /// Writes down what readers searched for in vain, as happens once a minute.
    public static void writeDown(Centre centre) {
        centre.bean(Misses.class).run();
    }
}

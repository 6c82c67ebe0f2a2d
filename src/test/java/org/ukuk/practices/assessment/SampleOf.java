package org.ukuk.practices.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.platform.i18n.Language;
import org.ukuk.practices.assessment.Assessment.Score;
import org.ukuk.practices.assessment.Assessment.Written;

/// A sample assessment of a practice, for tests of other pages.
public final class SampleOf {

    private SampleOf() {}

    /// @param scores by the seven criteria in their order, given by both assessors alike
    public static void put(Centre centre, String item, int... scores) {
        put(centre, item, scores, scores);
    }

    /// Scores of two assessors who see it differently.
    public static void put(Centre centre, String item, int[] one, int[] other) {
        var both = List.of(
                new Samples.Said(Assessor.NGO, written(centre, one)),
                new Samples.Said(Assessor.RESEARCHER, written(centre, other)));
        centre.bean(Samples.class).put(item, "KG", both, Actor.CENTRE);
    }

    private static Written written(Centre centre, int[] scores) {
        var given = new LinkedHashMap<String, Score>();
        var criteria = centre.bean(CriteriaSets.class).find(1).criteria();
        for (int i = 0; i < scores.length; i++) {
            given.put(criteria.get(i).code(), new Score(scores[i], "An invented reason", ""));
        }
        return new Written(Language.EN, "", "none", given);
    }
}

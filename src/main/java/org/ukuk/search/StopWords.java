package org.ukuk.search;

import java.util.Set;

/// Words that say nothing by themselves, left out of queries of several words; the index holds them, so that phrases
/// are found whole. Kyrgyz: conjunctions, postpositions and pronouns alone, since lists found elsewhere name words of
/// this centre's subject (укук, мыйзам). In lower case.
public final class StopWords {

    public static final Set<String> ALL =
            Set.of(("жана менен үчүн же да де бул ошол ал эле эмес боюнча тууралуу жөнүндө "
                            + "и в во на с со по о об от до для к ко у за из не но а или как что это при "
                            + "a an and are as at be by for from in is it of on or that the this to was with")
                    .split(" "));

    private StopWords() {}
}

package org.ukuk.dialogue.consultations.outcome;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.dialogue.consultations.Answers;
import org.ukuk.dialogue.consultations.Paging;
import org.ukuk.dialogue.consultations.TalkEntries;
import org.ukuk.dialogue.consultations.TalkEntry;
import org.ukuk.dialogue.consultations.Verdict;
import org.ukuk.dialogue.consultations.paper.Papers;
import org.ukuk.platform.i18n.Language;

/// Makes lists of contributions with their answers.
@Component
final class AnswerLists {

    private static final int SIZE = 25;

    private final Answers answers;
    private final TalkEntries entries;
    private final Papers papers;

    AnswerLists(Answers answers, TalkEntries entries, Papers papers) {
        this.answers = answers;
        this.entries = entries;
        this.papers = papers;
    }

    /// @param only `waiting`, code of a verdict, or anything else for all
    /// @param page from 1
    AnswersView of(String process, String only, String page, Language language) {
        boolean waiting = only.equals("waiting");
        var verdict = Verdict.of(only).orElse(null);
        var which = new Answers.Which(verdict, waiting, 0);
        var paging = Paging.of(Paging.asked(page), SIZE, answers.count(process, which));
        var said = entries.of(process, answers.page(process, which, paging.skip(), SIZE), language);
        return new AnswersView(byBlock(process, said), answers.counts(process), verdict, waiting, paging);
    }

    private List<AnswersView.OfBlock> byBlock(String process, List<TalkEntry> said) {
        var numbers =
                said.stream().map(entry -> entry.said().block()).distinct().toList();
        var histories = papers.histories(process, numbers);
        var blocks = new ArrayList<AnswersView.OfBlock>();
        for (int number : numbers) {
            blocks.add(new AnswersView.OfBlock(
                    histories.getOrDefault(number, List.of()).getLast(),
                    said.stream()
                            .filter(entry -> entry.said().block() == number)
                            .toList()));
        }
        return blocks;
    }
}

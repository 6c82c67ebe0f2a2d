package org.ukuk.dialogue.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.consultations.paper.Taken;
import org.ukuk.dialogue.moderation.Standing;
import org.ukuk.dialogue.process.Group;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;

class ContributionsTest {

    private static final String SHORTER = "The agency answers for unpaid wages.";

    @ParameterizedTest
    @EnumSource
    void a_later_position_takes_the_place_of_the_earlier_which_is_kept(Databases databases) {
        var here = TalkCentre.open(Centre.on(databases), "position-" + databases);
        var ngo = here.voiceOf(here.organisation("Invented Aid", Group.NGO), Group.NGO);
        var first = here.say(ngo, 1, "what", "oppose", "said", "It goes too far.");
        var again = here.say(ngo, 1, "what", "oppose", "said", "It goes too far.");
        assertThat(again.id()).isEqualTo(first.id());
        here.say(ngo, 1, "what", "support");
        assertThat(here.tally(1).positions()).isEqualTo(Map.of(Group.NGO, Map.of(Stance.SUPPORT, 1)));
        var kept = here.centre.bean(Contributions.class).find(first.id()).orElseThrow();
        assertThat(kept.holds()).isFalse();
        assertThat(kept.isShown()).isTrue();
        assertThat(here.say(ngo, 1, "what", "oppose", "said", "It goes too far.")
                        .id())
                .isNotEqualTo(first.id());
        assertThat(here.tally(1).all()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void the_same_words_are_taken_once_also_when_many_send_them_at_once(Databases databases) throws Exception {
        var here = TalkCentre.open(Centre.on(databases), "once-" + databases);
        var ngo = here.voiceOf(here.organisation("Busy Aid", Group.NGO), Group.NGO);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var sent = threads.invokeAll(IntStream.range(0, 24)
                    .mapToObj(i -> (java.util.concurrent.Callable<String>) () -> (i % 2 == 0
                                    ? here.say(ngo, 2, "what", "comment", "said", "Once is enough.")
                                    : here.say(ngo, 2, "what", "support"))
                            .id())
                    .toList());
            assertThat(sent.stream().map(done -> done.resultNow()).distinct()).hasSize(2);
        }
        assertThat(here.tally(2).contributions()).isEqualTo(1);
        assertThat(here.tally(2).all()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void words_of_people_wait_and_are_not_counted_until_they_are_shown(Databases databases) {
        var here = TalkCentre.open(Centre.on(databases), "wait-" + databases);
        var person = here.person("token-wait", Group.DIASPORA);
        var comment = here.say(person, 1, "what", "changes", "proposal", SHORTER);
        assertThat(comment.standing()).isEqualTo(Standing.WAITING);
        assertThat(here.tally(1)).isEqualTo(Tally.NONE);
        assertThat(here.say(person, 2, "what", "abstain").isShown()).isTrue();
        var words = here.centre.bean(SaidWords.class);
        assertThat(words.standing(Standing.WAITING, 100))
                .anyMatch(one -> one.id().equals(comment.id()));
        words.put(comment.id(), Standing.SHOWN);
        assertThat(here.tally(1).amendments()).isEqualTo(1);
        assertThat(here.tally(1).count(Stance.CHANGES)).isEqualTo(1);
        words.put(comment.id(), Standing.WITHDRAWN);
        assertThat(here.tally(1)).isEqualTo(Tally.NONE);
        assertThat(here.say(person, 1, "what", "changes", "proposal", SHORTER).id())
                .isNotEqualTo(comment.id());
        assertThat(words.of(List.of(person.id()))).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void replies_are_one_level_deep_and_stay_where_they_belong(Databases databases) {
        var here = TalkCentre.open(Centre.on(databases), "reply-" + databases);
        var ngo = here.voiceOf(here.organisation("Answering Aid", Group.NGO), Group.NGO);
        var first = here.say(ngo, 1, "what", "comment", "said", "Who pays for it?");
        var reply = here.say(ngo, 1, "said", "The agency does.", "to", first.id());
        assertThat(reply.parent()).isEqualTo(first.id());
        assertThatThrownBy(() -> here.say(ngo, 1, "said", "Deeper.", "to", reply.id()))
                .hasMessageContaining("talk.rule.parent");
        assertThatThrownBy(() -> here.say(ngo, 2, "said", "Elsewhere.", "to", first.id()))
                .hasMessageContaining("talk.rule.parent");
        var talks = here.centre.bean(Talks.class);
        here.centre.bean(SaidWords.class).put(first.id(), Standing.HIDDEN);
        assertThat(talks.page(here.process, 1, 0, 10))
                .extracting(Contribution::id)
                .containsExactly(first.id());
        assertThat(talks.firstReplies(List.of(first.id()), 5))
                .extracting(Contribution::id)
                .containsExactly(reply.id());
        here.centre.bean(SaidWords.class).put(reply.id(), Standing.HIDDEN);
        assertThat(talks.page(here.process, 1, 0, 10)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void talk_stays_with_its_block_and_tells_when_the_words_changed(Databases databases) {
        var here = TalkCentre.open(Centre.on(databases), "stays-" + databases);
        var ngo = here.voiceOf(here.organisation("Patient Aid", Group.NGO), Group.NGO);
        for (int block = 1; block <= 3; block++) {
            here.say(ngo, block, "what", "comment", "said", "To block " + block);
        }
        Taken.version(here.centre, here.process, TalkCentre.COPY, "The agency answers for unpaid wages alone.");
        var entries = here.centre.bean(TalkEntries.class);
        var all = here.centre.bean(Contributions.class).of(List.of(ngo.id()));
        assertThat(entries.of(here.process, all, Language.EN))
                .extracting(entry -> entry.said().block() + " " + entry.changed())
                .containsExactly("1 true", "2 false", "3 false");
        assertThat(here.centre
                        .bean(org.ukuk.dialogue.consultations.paper.Papers.class)
                        .removed(here.process))
                .extracting(block -> block.number())
                .containsExactly(3);
    }

    @ParameterizedTest
    @EnumSource
    void one_answer_serves_several_and_whoever_read_an_older_one_is_refused(Databases databases) {
        var here = TalkCentre.open(Centre.on(databases), "answer-" + databases);
        var ngo = here.voiceOf(here.organisation("Curious Aid", Group.NGO), Group.NGO);
        var one = here.say(ngo, 1, "what", "comment", "said", "First.");
        var two = here.say(ngo, 2, "what", "comment", "said", "Second.");
        here.say(ngo, 3, "what", "support");
        var answers = here.centre.bean(Answers.class);
        assertThat(answers.counts(here.process)).isEqualTo(Map.of(Optional.empty(), 2));
        var reasons = Map.of(Language.RU, "Сделано в редакции 2.");
        var editor = new Actor(null, "editor");
        var targets = List.of(new Answers.Target(one.id(), ""), new Answers.Target(two.id(), ""));
        answers.give(here.process, targets, Verdict.ACCEPTED, reasons, editor);
        assertThat(answers.counts(here.process)).isEqualTo(Map.of(Optional.of(Verdict.ACCEPTED), 2));
        assertThatThrownBy(() -> answers.give(here.process, targets, Verdict.REJECTED, reasons, editor))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("talk.rule.answered-elsewhere");
        assertThat(answers.counts(here.process)).isEqualTo(Map.of(Optional.of(Verdict.ACCEPTED), 2));
        assertThat(here.centre
                        .bean(SaidWords.class)
                        .find(one.id())
                        .orElseThrow()
                        .answer())
                .isNotNull()
                .satisfies(told -> assertThat(told.reason()).isEqualTo("Сделано в редакции 2."));
    }
}

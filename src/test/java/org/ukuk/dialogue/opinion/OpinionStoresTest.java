package org.ukuk.dialogue.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.catalogue.CatalogueFixture;
import org.ukuk.catalogue.Contents;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.moderation.Standing;
import org.ukuk.dialogue.opinion.OpinionStatements.Draft;
import org.ukuk.dialogue.opinion.maths.GroupNumber;
import org.ukuk.dialogue.opinion.maths.OpinionMap;
import org.ukuk.dialogue.opinion.maths.Vote;
import org.ukuk.dialogue.process.Group;
import org.ukuk.dialogue.voices.Voice;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;

class OpinionStoresTest {

    private static final class Here implements AutoCloseable {

        private final CatalogueFixture catalogue;
        private final OpinionStatements statements;
        private final CastVotes votes;
        private final MapRounds rounds;
        private final String process;

        private Here(Databases databases) {
            this.catalogue = new CatalogueFixture(databases);
            var clock = Clock.systemUTC();
            this.statements = new OpinionStatements(catalogue.database, clock);
            this.votes = new CastVotes(catalogue.database);
            this.rounds = new MapRounds(catalogue.database, clock);
            this.process = catalogue.bring(Contents.inEnglish("Wages").build());
        }

        private int statement(String text) {
            return statements
                    .add(process, new Draft(Language.EN, Map.of(Language.EN, text), "", Standing.SHOWN))
                    .number();
        }

        private Voice voice(int who, Group group) {
            return new Voice("voice" + who, process, Voice.Way.ACCOUNT, group, "", "");
        }

        private void vote(int who, int statement, Vote vote) {
            votes.cast(voice(who, Group.NGO), statement, vote);
        }

        @Override
        public void close() {
            catalogue.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_later_vote_replaces_and_the_same_once_more_changes_nothing(Databases databases) {
        try (var here = new Here(databases)) {
            int one = here.statement("Wages are paid twice a month.");
            here.vote(1, one, Vote.AGREE);
            here.vote(1, one, Vote.AGREE);
            here.rounds.count(here.process);
            here.vote(1, one, Vote.DISAGREE);
            here.vote(1, one, Vote.PASS);

            assertThat(here.votes.of(here.voice(1, Group.NGO))).isEqualTo(Map.of(one, Vote.PASS));
            assertThat(here.statements.find(here.process, one).orElseThrow().seen())
                    .isOne();
            assertThat(here.votes.countVoters(here.process)).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_hidden_or_waits_or_never_was_takes_no_votes(Databases databases) {
        try (var here = new Here(databases)) {
            int one = here.statement("Agencies answer for wages.");
            here.statements.put(
                    here.statements.find(here.process, one).orElseThrow().id(), Standing.HIDDEN);
            var waiting = here.statements.add(
                    here.process,
                    new Draft(Language.KY, Map.of(Language.KY, "Келишим эки тилде болсун."), "v", Standing.WAITING));

            for (int number : new int[] {one, waiting.number(), 99}) {
                assertThatThrownBy(() -> here.vote(1, number, Vote.AGREE)).isInstanceOf(Refused.class);
            }
            assertThat(here.votes.countVoters(here.process)).isZero();
            assertThat(here.statements.next(here.process, "")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void after_the_first_vote_a_text_stays_and_a_missing_one_may_come(Databases databases) {
        try (var here = new Here(databases)) {
            int one = here.statement("Contrcts are in two languages.");
            here.statements.write(here.process, one, Map.of(Language.EN, "Contracts are in two languages."));
            here.vote(1, one, Vote.AGREE);
            assertThatThrownBy(() -> here.statements.write(here.process, one, Map.of(Language.EN, "No contracts.")))
                    .isInstanceOf(Refused.class);
            here.statements.write(here.process, one, Map.of(Language.RU, "Договоры — на двух языках."));
            assertThatThrownBy(() -> here.statements.write(here.process, one, Map.of(Language.RU, "Иначе.")))
                    .isInstanceOf(Refused.class);

            var statement = here.statements.find(here.process, one).orElseThrow();
            assertThat(statement.text(Language.RU)).isEqualTo("Договоры — на двух языках.");
            assertThat(statement.text(Language.KY)).isEqualTo("Contracts are in two languages.");
            assertThat(statement.shownIn(Language.KY)).isEqualTo(Language.EN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_statement_that_fewest_have_seen_comes_next(Databases databases) {
        try (var here = new Here(databases)) {
            for (int i = 1; i <= 3; i++) {
                here.statement("Statement " + i);
            }
            here.vote(1, 1, Vote.PASS);
            here.vote(1, 2, Vote.AGREE);
            here.vote(2, 1, Vote.AGREE);

            assertThat(here.statements
                            .next(here.process, "voice3")
                            .orElseThrow()
                            .number())
                    .isEqualTo(3);
            here.vote(3, 3, Vote.AGREE);
            here.vote(4, 3, Vote.AGREE);
            assertThat(here.statements
                            .next(here.process, "voice5")
                            .orElseThrow()
                            .number())
                    .isEqualTo(2);
            assertThat(here.statements
                            .next(here.process, "voice2")
                            .orElseThrow()
                            .number())
                    .isEqualTo(2);
            here.vote(1, 3, Vote.AGREE);
            assertThat(here.statements.next(here.process, "voice1")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_voice_adds_the_same_words_once_and_ten_statements_at_most(Databases databases) {
        try (var here = new Here(databases)) {
            var draft = new Draft(Language.RU, Map.of(Language.RU, "Нужен залог."), "v1", Standing.WAITING);
            assertThat(here.statements.add(here.process, draft)).isEqualTo(here.statements.add(here.process, draft));
            for (int i = 2; i <= 10; i++) {
                here.statements.add(
                        here.process,
                        new Draft(Language.RU, Map.of(Language.RU, "Мысль " + i), "v1", Standing.WAITING));
            }
            assertThatThrownBy(() -> here.statements.add(
                            here.process,
                            new Draft(Language.RU, Map.of(Language.RU, "Ещё одна"), "v1", Standing.WAITING)))
                    .isInstanceOf(Refused.class);
            assertThat(here.statements.standing(Standing.WAITING, 100)).hasSize(10);
            assertThat(here.statements.added(List.of("v1"))).hasSize(10);
            assertThat(here.statements.added(List.of("v2", ""))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_map_can_be_counted_again_after_votes_changed(Databases databases) {
        try (var here = new Here(databases)) {
            poll(here, 40, 1);
            var first = here.rounds.count(here.process);
            var result = here.rounds.result(first).orElseThrow();
            poll(here, 30, 2);
            here.statements.put(
                    here.statements.find(here.process, 3).orElseThrow().id(), Standing.HIDDEN);
            var second = here.rounds.count(here.process);

            assertThat(second.digest()).isNotEqualTo(first.digest());
            assertThat(second.hidden()).containsExactly(3);
            assertThat(here.rounds.result(first)).isEmpty();
            for (var round : List.of(first, second)) {
                assertThat(here.rounds.input(round).digest()).isEqualTo(round.digest());
            }
            var again = OpinionMap.of(here.rounds.input(first).votes(), first.before(), Input.FEWEST);
            assertThat(CountedMap.of(again)).isEqualTo(result);
            assertThat(again.number()).isEqualTo(first.after());
            assertThat(second.before()).isEqualTo(first.after());
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_map_is_made_of_tells_neither_who_came_when_nor_small_groups(Databases databases) {
        try (var here = new Here(databases)) {
            for (int i = 1; i <= 3; i++) {
                here.statement("Statement " + i);
            }
            for (int who = 1; who <= 9; who++) {
                var group = who <= 4 ? Group.EMPLOYERS : Group.NGO;
                here.votes.cast(here.voice(who, group), 1 + who % 3, who % 2 == 0 ? Vote.AGREE : Vote.PASS);
            }
            var input = here.rounds.input(here.rounds.count(here.process));
            assertThat(input.ballots()).extracting(Input.Ballot::stakeholder).containsOnly("", "ngo");
            assertThat(input.ballots()).hasSize(9);

            var turned = new java.util.ArrayList<>(input.ballots());
            java.util.Collections.shuffle(turned, new java.util.Random(7));
            assertThat(Input.of(turned).digest()).isEqualTo(input.digest());
            var rows = new java.util.ArrayList<List<String>>();
            input.rows().forEach(rows::add);
            assertThat(rows).hasSize(9).allMatch(row -> row.getFirst().matches("p\\d"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_is_known_how_many_voted_since_the_last_map(Databases databases) {
        try (var here = new Here(databases)) {
            poll(here, 10, 1);
            here.rounds.count(here.process);
            assertThat(here.rounds.changes()).isEmpty();
            here.vote(1, 1, Vote.PASS);
            here.vote(1, 2, Vote.PASS);
            here.vote(11, 2, Vote.PASS);

            assertThat(here.rounds.changes()).containsExactly(new MapRounds.Change(here.process, 11, 2, false));
            here.statements.put(
                    here.statements.find(here.process, 2).orElseThrow().id(), Standing.HIDDEN);
            assertThat(here.rounds.changes()).allMatch(MapRounds.Change::again);
        }
    }

    @ParameterizedTest
    @EnumSource
    void votes_that_are_forgotten_are_nobodys_and_still_count(Databases databases) {
        try (var here = new Here(databases)) {
            poll(here, 12, 1);
            var before = here.rounds.count(here.process);
            assertThat(here.votes.remembering()).containsExactly(here.process);
            here.votes.forget(here.process);

            assertThat(here.votes.remembering()).isEmpty();
            assertThat(here.votes.of(here.voice(1, Group.NGO))).isEmpty();
            assertThat(here.rounds.input(before).digest()).isEqualTo(before.digest());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_number_of_groups_is_kept_from_map_to_map(Databases databases) {
        try (var here = new Here(databases)) {
            poll(here, 40, 1);
            assertThat(here.rounds.count(here.process).before()).isEqualTo(GroupNumber.NONE);
            here.vote(1, 1, Vote.PASS);
            var next = here.rounds.count(here.process);
            assertThat(next.before()).isEqualTo(new GroupNumber(2, 0, 0));
            assertThat(here.rounds.latest(here.process)).contains(next);
        }
    }

    /// Ten statements and two camps.
    private static void poll(Here here, int voters, long seed) {
        while (here.statements.countShown(here.process) < 10) {
            here.statement("Statement " + here.statements.countShown(here.process));
        }
        var chance = new SplittableRandom(seed);
        for (int who = 1; who <= voters; who++) {
            for (int number = 1; number <= 10; number++) {
                boolean agrees = (who + number) % 2 == 0 == chance.nextDouble() < 0.9;
                here.vote(who, number, agrees ? Vote.AGREE : Vote.DISAGREE);
            }
        }
    }
}

package org.ukuk.dialogue.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.web.server.ResponseStatusException;
import org.ukuk.accounts.People;
import org.ukuk.accounts.Role;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.process.Group;
import org.ukuk.dialogue.voices.Voice;
import org.ukuk.dialogue.voices.Voices.Owner;
import org.ukuk.dialogue.voices.VoicesFixture;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;

class ModeratorsTest {

    private static final Actor AIDA = new Actor("01J00000000000000000000AID", "editor");
    private static final Actor BEK = new Actor("01J00000000000000000000BEK", "editor");
    private static final String ID = "01J0000000000000000000WORD";

    /// What people wrote, in memory.
    private static final class Scribbles implements Moderated {

        private final Map<String, Words> all = new LinkedHashMap<>();

        @Override
        public String area() {
            return "scribble";
        }

        @Override
        public List<Words> standing(Standing standing, int limit) {
            return all.values().stream()
                    .filter(one -> one.standing() == standing)
                    .toList();
        }

        @Override
        public Optional<Words> find(String id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public List<Words> of(Collection<String> voices) {
            return all.values().stream()
                    .filter(one -> voices.contains(one.voice()))
                    .toList();
        }

        @Override
        public void put(String id, Standing standing) {
            all.put(
                    id,
                    new Words(
                            id,
                            area(),
                            "wages",
                            "voice",
                            "kind.consultation",
                            Language.KY,
                            "Айлык акы төлөнбөй жатат",
                            standing,
                            LocalDate.of(2026, 6, 1),
                            "/consultations/wages",
                            null));
        }
    }

    private static final class Bench implements AutoCloseable {

        final VoicesFixture voices;
        final Scribbles scribbles = new Scribbles();
        final Moderators moderators;

        Bench(Databases databases) {
            voices = new VoicesFixture(databases);
            scribbles.put(ID, Standing.WAITING);
            var beans = new StaticListableBeanFactory(Map.of("scribbles", scribbles));
            moderators = new Moderators(
                    voices.database,
                    beans.getBeanProvider(Moderated.class),
                    new Acts(voices.database, voices.clock),
                    voices.trail);
        }

        Words words() {
            return moderators.find("scribble", ID).orElseThrow();
        }

        List<Act> acts() {
            return moderators.acts(List.of(words())).getOrDefault(ID, List.of());
        }

        @Override
        public void close() {
            voices.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_hidden_tells_its_author_why_and_another_moderator_decides_on_the_appeal(Databases databases) {
        try (var bench = new Bench(databases)) {
            var moderators = bench.moderators;
            assertThatThrownBy(() -> moderators.hide(bench.words(), " ", AIDA)).isInstanceOf(Refused.class);
            moderators.hide(bench.words(), "A name is in it", AIDA);

            var mine = OwnWords.from(bench.words(), bench.acts());
            assertThat(mine.hidden()).isEqualTo("A name is in it");
            assertThat(mine.mayAppeal()).isTrue();
            moderators.appeal(bench.words(), "It is my own");
            assertThatThrownBy(() -> moderators.appeal(bench.words(), "Again")).isInstanceOf(Refused.class);
            assertThat(moderators.open(Act.Done.APPEALED)).containsExactly(bench.words());

            assertThatThrownBy(() -> moderators.show(bench.words(), AIDA))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("moderation.rule.other");
            moderators.show(bench.words(), BEK);
            assertThat(bench.words().standing()).isEqualTo(Standing.SHOWN);
            assertThat(moderators.open(Act.Done.APPEALED)).isEmpty();
            assertThat(bench.acts())
                    .extracting(Act::done)
                    .containsExactly(Act.Done.HIDDEN, Act.Done.APPEALED, Act.Done.RESTORED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_reader_flags_waits_for_a_moderator_and_the_reader_is_not_kept(Databases databases) {
        try (var bench = new Bench(databases)) {
            assertThat(bench.moderators.waiting()).hasSize(1);
            bench.moderators.show(bench.words(), AIDA);
            bench.moderators.flag(bench.words(), "This insults");

            assertThat(bench.moderators.waiting()).isEmpty();
            assertThat(bench.moderators.open(Act.Done.FLAGGED)).hasSize(1);
            assertThat(bench.acts().getLast().by()).isEmpty();
            bench.moderators.show(bench.words(), AIDA);
            assertThat(bench.moderators.open(Act.Done.FLAGGED)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_its_author_took_back_no_moderator_shows(Databases databases) {
        try (var bench = new Bench(databases)) {
            bench.moderators.withdraw(bench.words());

            assertThatThrownBy(() -> bench.moderators.show(bench.words(), AIDA)).isInstanceOf(Refused.class);
            assertThat(bench.words().standing()).isEqualTo(Standing.WITHDRAWN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_takes_two_administrators_to_see_whose_voice_it_is(Databases databases) {
        try (var here = new VoicesFixture(databases)) {
            var people = new People(here.database, here.clock);
            var unmaskings = new Unmaskings(here.database, here.clock, here.voices, people, here.trail);
            var writer = people.add("Invented Writer", "writer@test.example", Role.MEMBER, Language.KY);
            var voice = here.voices.of("wages", Owner.account(writer.id(), Group.DIASPORA, ""));
            var one = new Actor("01J00000000000000000000ONE", "administrator");
            var two = new Actor("01J00000000000000000000TWO", "administrator");
            var three = new Actor("01J0000000000000000000THRE", "administrator");

            assertThatThrownBy(() -> unmaskings.ask(voice.id(), "A threat", AIDA))
                    .isInstanceOf(ResponseStatusException.class);
            unmaskings.ask(voice.id(), "A threat", one);
            var asked = unmaskings.all().getFirst().id();
            assertThatThrownBy(() -> unmaskings.grant(asked, one)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> unmaskings.look(asked, one)).isInstanceOf(ResponseStatusException.class);
            unmaskings.grant(asked, two);

            assertThat(unmaskings.look(asked, one)).contains(writer);
            assertThat(unmaskings.look(asked, two)).contains(writer);
            assertThatThrownBy(() -> unmaskings.look(asked, three)).isInstanceOf(ResponseStatusException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_can_be_found_behind_a_voice_without_an_account(Databases databases) {
        try (var here = new VoicesFixture(databases)) {
            var people = new People(here.database, here.clock);
            var unmaskings = new Unmaskings(here.database, here.clock, here.voices, people, here.trail);
            var voice = here.voices.of("wages", Owner.token(Voice.Way.CODE, "browser", Group.DIASPORA, ""));

            assertThatThrownBy(() -> unmaskings.ask(
                            voice.id(), "A threat", new Actor("01J00000000000000000000ONE", "administrator")))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("moderation.rule.nobody");
        }
    }

    @Test
    void words_of_an_organisation_are_shown_at_once_unless_they_hold_personal_data() {
        var society = new Voice("1", "wages", Voice.Way.ORGANISATION, Group.NGO, "society", "");
        var person = new Voice("2", "wages", Voice.Way.ACCOUNT, Group.DIASPORA, "", "");

        assertThat(Moderation.first(society, "We support this.")).isEqualTo(Standing.SHOWN);
        assertThat(Moderation.first(society, "Call +996 555 00 11 22.")).isEqualTo(Standing.WAITING);
        assertThat(Moderation.first(person, "I support this.")).isEqualTo(Standing.WAITING);
    }

    @Test
    void too_long_a_text_and_a_heap_of_links_are_refused() {
        assertThatThrownBy(() -> Moderation.read("text", "а".repeat(1_000_000), 5_000))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Moderation.read("text", "http://a.example http://b.example www.c.example", 5_000))
                .isInstanceOf(Refused.class);
        assertThat(Moderation.read("text", " see http://a.example\r\n ", 5_000)).isEqualTo("see http://a.example");
    }
}

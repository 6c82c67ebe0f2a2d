package org.ukuk.standards.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;
import org.ukuk.standards.formats.InstrumentFixture;
import org.ukuk.standards.formats.Tree;
import org.ukuk.standards.formats.Unreadable;
import org.ukuk.standards.text.InstrumentText;
import org.ukuk.standards.text.InstrumentVersion;
import org.ukuk.standards.text.Words;

class TextIntakeTest {

    private static final Instant TODAY = Instant.parse("2026-11-23T06:00:00Z");

    private static TextIntake intake(InstrumentFixture fixture) {
        return new TextIntake(fixture.texts, fixture.provisions, fixture.concepts, Clock.fixed(TODAY, ZoneOffset.UTC));
    }

    private static InstrumentText text(String outline) {
        return Reading.of(outline, "en").text();
    }

    private static TextIntake.Wish wish(String item, String since, boolean fills) {
        return new TextIntake.Wish(item, since, fills, "Official gazette", null);
    }

    @ParameterizedTest
    @EnumSource
    void a_text_becomes_a_version_of_its_day(Databases databases) {
        try (var fixture = new InstrumentFixture(databases)) {
            var item = fixture.treaty("some-convention", "Some Convention");
            var intake = intake(fixture);
            intake.take(wish(item, "", false), text("== en ==\n# article 1 | Pay"), Actor.CENTRE);
            intake.take(
                    wish(item, "2024-07-01", false), text("== en ==\n# article 1 | Wages\n# article 2"), Actor.CENTRE);

            assertThat(fixture.provisions.versions(item))
                    .extracting(InstrumentVersion::since, InstrumentVersion::provisions, InstrumentVersion::source)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("2024-07-01", 2, "Official gazette"),
                            org.assertj.core.groups.Tuple.tuple("", 1, "Official gazette"));
            assertThat(fixture.provisions.current(item).orElseThrow().checkedOn())
                    .as("the source said so on the day the text was brought in")
                    .isEqualTo(LocalDate.parse("2026-11-23"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_further_language_lies_beside_the_first_by_its_anchors(Databases databases) {
        try (var fixture = new InstrumentFixture(databases)) {
            var item = fixture.treaty("some-convention", "Some Convention");
            var intake = intake(fixture);
            intake.take(
                    wish(item, "", false),
                    text("== en ==\n# part I\n## article 1 | Pay\n## article 2 | Rest"),
                    Actor.CENTRE);
            intake.take(
                    wish(item, "", true),
                    text("== ky ==\n# part I\n## article 1 | Айлык акы\nТөлөнөт.\n## article 3 | Дагы"),
                    Actor.CENTRE);

            var version = fixture.provisions.current(item).orElseThrow();
            var first = fixture.provisions.at(version, "art-1").orElseThrow();
            assertThat(first.words().get("ky")).isEqualTo(new Words("Айлык акы", "", "Төлөнөт."));
            assertThat(first.words().get("en")).isEqualTo(Words.heading("Pay"));
            assertThat(Tree.of(version, fixture.provisions).getFirst().all().map(one -> one.anchor()))
                    .containsExactly("part-i", "art-1", "art-3", "art-2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_wrong_leaves_everything_as_it_was(Databases databases) {
        try (var fixture = new InstrumentFixture(databases)) {
            var item = fixture.treaty("some-convention", "Some Convention");
            var text = text("== en ==\n# article 1");
            for (var wish : List.of(wish(item, "2024-02-30", false), wish(item, "2024", true))) {
                assertThatExceptionOfType(Unreadable.class)
                        .isThrownBy(() -> intake(fixture).take(wish, text, Actor.CENTRE));
            }
            assertThat(fixture.provisions.versions(item)).isEmpty();
        }
    }
}

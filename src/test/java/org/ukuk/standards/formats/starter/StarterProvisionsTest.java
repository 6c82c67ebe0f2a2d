package org.ukuk.standards.formats.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.jobs.JobHandler.Progress;
import org.ukuk.standards.formats.InstrumentFixture;
import org.ukuk.standards.text.Provision;
import org.ukuk.thesaurus.Concept;

class StarterProvisionsTest {

    private static final String SAMPLE = "classpath:provisions-sample/*.yaml";

    private static List<String> load(InstrumentFixture fixture) {
        var wages = new Concept(
                "wages", Map.of(Language.EN, "wages"), Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of());
        if (fixture.concepts.thesaurus().find("wages").isEmpty()) {
            fixture.concepts.put(List.of(wages));
        }
        return new StarterProvisions(fixture.here.items, fixture.concepts, fixture.texts, fixture.provisions)
                .load(SAMPLE, Progress.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void a_file_becomes_the_text_of_its_instrument(Databases databases) {
        try (var fixture = new InstrumentFixture(databases)) {
            var item = fixture.treaty("some-convention", "Some Convention");
            load(fixture);

            var version = fixture.provisions.current(item).orElseThrow();
            assertThat(version.ownHeadings()).isTrue();
            assertThat(version.partial()).isFalse();
            assertThat(version.checkedOn()).isNull();
            assertThat(fixture.provisions.between(version, 0, 100))
                    .extracting(Provision::anchor)
                    .containsExactly("part-i", "art-1", "art-2", "art-1.2");
            var article = fixture.provisions.at(version, "art-1").orElseThrow();
            assertThat(article.heading(Language.KY)).isEqualTo("Айлык акы");
            assertThat(article.words())
                    .hasEntrySatisfying(
                            "ru", words -> assertThat(words.summary()).isEqualTo("Зарплата выплачивается."));
            assertThat(fixture.provisions.topics(item, List.of())).containsOnly(Map.entry("art-1", List.of("wages")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_left_out_is_told_by_file_and_line(Databases databases) {
        try (var fixture = new InstrumentFixture(databases)) {
            fixture.treaty("some-convention", "Some Convention");

            assertThat(load(fixture))
                    .containsExactly(
                            "unknown-concept.yaml: line 7: no concept is called songs",
                            "unknown-instrument.yaml: there is no instrument nowhere");
        }
    }

    @ParameterizedTest
    @EnumSource
    void loading_again_changes_nothing(Databases databases) {
        try (var fixture = new InstrumentFixture(databases)) {
            fixture.treaty("some-convention", "Some Convention");
            load(fixture);
            long news = fixture.here.outbox.head();
            load(fixture);

            assertThat(fixture.here.outbox.head()).isEqualTo(news);
        }
    }
}

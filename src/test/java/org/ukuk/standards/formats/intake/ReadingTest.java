package org.ukuk.standards.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ukuk.standards.formats.Flaw;
import org.ukuk.standards.formats.Unreadable;
import org.ukuk.standards.text.Branch;
import org.ukuk.standards.text.Level;
import org.ukuk.standards.text.Words;

class ReadingTest {

    private static final String OUTLINE = """
            == en ==

            # part I | Wages

            ## article 1 | Pay
            The worker is paid.

            \\# by hand

            ### paragraph 1
            In money.

            == ky ==

            # part I | Айлык акы

            ## article 1
            """;

    @Test
    void an_outline_says_depth_level_number_and_heading() {
        var reading = Reading.of(OUTLINE, "en");

        assertThat(reading.format()).isEqualTo(Reading.Format.OUTLINE);
        assertThat(reading.text().all().map(Branch::level)).containsExactly(Level.PART, Level.ARTICLE, Level.PARAGRAPH);
        var part = reading.text().provisions().getFirst();
        assertThat(part.words())
                .containsOnly(Map.entry("en", Words.heading("Wages")), Map.entry("ky", Words.heading("Айлык акы")));
        assertThat(part.within().getFirst().words())
                .containsEntry("en", new Words("Pay", "", "The worker is paid.\n\n# by hand"));
    }

    @Test
    void a_note_names_the_line_of_the_text_that_a_person_mends() {
        var reading = Reading.of("Article 1. Pay\n1. In money.\n2. In time.\nArticle 3. Rest\nAll rest.", "en");

        var note = reading.flaws().getFirst();
        assertThat(note.reason().key()).isEqualTo("lawtext.note.gap");
        assertThat(reading.outline().lines().toList().get(note.line() - 1)).isEqualTo("# article 3 | Rest");
    }

    @Test
    void what_was_taken_apart_comes_back_as_an_outline_that_says_the_same() {
        var plain = Reading.of("""
                Article 1. Wages
                1. The worker shall be paid by the employer.
                == not a language
                Article 2
                (a) The States shall see to it.
                """, "en");

        assertThat(plain.format()).isEqualTo(Reading.Format.PLAIN);
        var again = Reading.of(plain.outline(), "en");
        assertThat(again.text().all().map(ReadingTest::plain))
                .isEqualTo(plain.text().all().map(ReadingTest::plain).toList());
    }

    private static Branch plain(Branch branch) {
        return Branch.of(branch.level(), branch.number(), branch.words(), java.util.List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "== en ==\\n# article 1\\n### paragraph 1   | 3 | lawtext.wrong.outline-depth",
                "== en ==\\n# song 1                        | 2 | lawtext.wrong.outline-head",
                "== en ==\\nwords                           | 2 | lawtext.wrong.outline-text",
                "== en ==\\n# article 1\\n== en ==          | 3 | lawtext.wrong.language-twice",
                "== english ==\\n# article 1                | 1 | lawtext.wrong.language",
                "{\\n\"articles\": [,]}                     | 2 | lawtext.wrong.json",
                "{\"laws\": []}                             | 0 | lawtext.wrong.json-shape",
                "{\"provisions\": [{\"level\": \"song\"}]}  | 0 | lawtext.wrong.level",
                "{\"provisions\": [], \"since\": \"2020-02-30\"} | 0 | lawtext.wrong.day",
                "{\"articles\": [{\"content_en\": \"a\"}]}  | 0 | lawtext.wrong.no-number",
                "<?xml version=\"1.0\"?>\\n<law/>           | 2 | lawtext.wrong.not-akn",
            })
    void what_is_not_understood_is_told_by_its_line(String text, int line, String key) {
        var refused = catchThrowableOfType(
                Unreadable.class, () -> Reading.of(text.strip().replace("\\n", "\n"), "en"));
        assertThat(refused.flaws()).first().satisfies(flaw -> {
            assertThat(flaw.reason().key()).isEqualTo(key);
            assertThat(flaw.line()).isEqualTo(line);
        });
    }

    @Test
    void a_list_of_articles_keeps_every_language_and_counts_in_digits() {
        var text = Reading.of("""
                        {"treaty": "x", "preamble_en": "The States,", "preamble_zh": "締約國", "articles": [
                          {"article": "二十一", "title_en": "Wages", "content_en": "Pay.", "title_zh": "", "content_zh": "工資"},
                          {"article": 22, "content_en": "Rest."}]}
                        """, "en").text();
        assertThat(text.languages()).containsExactlyInAnyOrder("en", "zh");
        assertThat(text.all().map(Branch::number)).containsExactly("", "21", "22");
        assertThat(text.provisions().get(1).words())
                .containsOnly(Map.entry("en", new Words("Wages", "", "Pay.")), Map.entry("zh", Words.text("工資")));
    }

    @ParameterizedTest
    @CsvSource({"一, 1", "十, 10", "十九, 19", "二十, 20", "一百零三, 103", "一百一十, 110", "第五十四條, 54", "12, 12", "XII, XII"})
    void chinese_numbers_are_read(String written, String plain) {
        assertThat(HanNumbers.plain(written)).isEqualTo(plain);
    }

    @Test
    void the_universal_declaration_is_read_as_its_project_gives_it() {
        var text = Reading.of("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <udhr iso639-3="kir" xml:lang="ky" xmlns="http://efele.net/udhr"><title>Декларация</title>
                        <preamble><title>ПРЕАМБУЛА</title><para>Эске алып</para></preamble>
                        <article number="1"><title>1-берене</title><para>Бардык адамдар эркин.</para></article>
                        <article number="2"><title>2-берене</title><orderedlist><listitem><para>Биринчи.</para></listitem>
                        <listitem><para>Экинчи.</para></listitem></orderedlist></article></udhr>
                        """, "en").text();
        assertThat(text.all().map(Branch::number)).containsExactly("", "1", "2");
        assertThat(text.provisions().get(2).words()).containsEntry("ky", Words.text("1. Биринчи.\n\n2. Экинчи."));
    }

    @Test
    void gaps_and_repeated_numbers_are_pointed_at() {
        var reading = Reading.of(
                "== en ==\n# article 1 | A\n# article 4 | B\n# article 4 | C\n# annex\n## article 1 | D", "en");
        assertThat(reading.flaws())
                .containsExactly(
                        Flaw.warning(3, "lawtext.note.gap", "1", "4"),
                        Flaw.warning(4, "lawtext.note.twice", "article 4", 3));
    }
}

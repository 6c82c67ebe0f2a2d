package org.ukuk.standards.formats.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ukuk.standards.formats.Alignment;
import org.ukuk.standards.text.Branch;

class SplitterTest {

    /// The tree of the first language, a line a provision: level, number, heading, first words.
    private static String tree(String text) {
        var split = Splitter.split(text, "en");
        var language = split.languages().keySet().iterator().next();
        return Objects.requireNonNull(split.languages().get(language)).stream()
                .map(branch -> told(branch, language, ""))
                .collect(Collectors.joining());
    }

    private static String told(Branch branch, String language, String indent) {
        var words = branch.words().get(language);
        return indent + branch.level().code() + " " + branch.number()
                + (words == null
                        ? ""
                        : " " + words.heading() + " / " + words.text().replace("\n\n", " ¶ ")) + "\n"
                + branch.within().stream()
                        .map(one -> told(one, language, indent + "  "))
                        .collect(Collectors.joining());
    }

    @Test
    void a_russian_law_comes_apart_at_chapters_articles_parts_and_points() {
        assertThat(tree("""
                Настоящий Закон регулирует трудовую миграцию.

                ГЛАВА I
                ОБЩИЕ ПОЛОЖЕНИЯ

                Статья 1. Предмет регулирования
                1. Закон определяет права трудящихся:
                1) на оплату труда;
                2) на жильё.
                2. Право на оплату:
                а) не может быть ограничено;
                б) охраняется государством.
                Статья 13.3. Выплата
                Заработная плата выплачивается деньгами.

                ГЛАВА II. ОПЛАТА

                Статья 14
                Сроки выплаты
                Выплата производится ежемесячно.
                """)).isEqualTo("""
                preamble   / Настоящий Закон регулирует трудовую миграцию.
                chapter I ОБЩИЕ ПОЛОЖЕНИЯ /\s
                  article 1 Предмет регулирования /\s
                    paragraph 1  / Закон определяет права трудящихся:
                      point 1  / на оплату труда;
                      point 2  / на жильё.
                    paragraph 2  / Право на оплату:
                      point а  / не может быть ограничено;
                      point б  / охраняется государством.
                  article 13.3 Выплата / Заработная плата выплачивается деньгами.
                chapter II ОПЛАТА /\s
                  article 14 Сроки выплаты / Выплата производится ежемесячно.
                """);
    }

    @Test
    void a_kyrgyz_law_has_its_number_first() {
        assertThat(tree("""
                I бөлүм. Жалпы жоболор
                12-берене. Айлык акы төлөө
                1. Айлык акы акча менен төлөнөт.
                2. Ар бир эмгекчи айлык акы алууга укуктуу.
                13-берене. Эс алуу
                Ар бир адам эс алууга укуктуу.
                1-тиркеме
                Иш берүүчүнүн милдети жана укугу.
                """)).isEqualTo("""
                section I Жалпы жоболор /\s
                  article 12 Айлык акы төлөө /\s
                    paragraph 1  / Айлык акы акча менен төлөнөт.
                    paragraph 2  / Ар бир эмгекчи айлык акы алууга укуктуу.
                  article 13 Эс алуу / Ар бир адам эс алууга укуктуу.
                annex 1  / Иш берүүчүнүн милдети жана укугу.
                """);
    }

    @Test
    void a_reference_in_running_text_is_no_article() {
        assertThat(tree("""
                Article 1
                This Convention applies to all workers, as it is said in
                Article 5 of this Convention, and to the members of their families under
                Article 7 Paragraph 2 of the Annex.

                Article 2. Everybody is paid the wages that are due.
                """)).isEqualTo("""
                article 1  / This Convention applies to all workers, as it is said in Article 5 of this Convention, and to the members of their families under Article 7 Paragraph 2 of the Annex.
                article 2  / Everybody is paid the wages that are due.
                """);
    }

    @Test
    void articles_of_annexes_begin_anew_and_stay_apart() {
        var split = Splitter.split("""
                Article 1
                The workers of the States shall be paid.
                Article 2
                The Annex is a part of this Convention.
                ANNEX I
                Article 1
                The forms to be used by the States are these.
                """, "en");
        var articles = Objects.requireNonNull(split.languages().get("en")).stream()
                .flatMap(Branch::all)
                .filter(branch -> branch.level().isArticle())
                .map(Branch::number);
        assertThat(articles).containsExactly("1", "2", "1");
    }

    @Test
    void a_year_or_a_sum_at_the_beginning_of_a_line_is_no_paragraph() {
        assertThat(tree("""
                Article 1
                1. The sum is paid in the year
                1990. It is not less than
                500.
                2. The rest shall be paid to the worker.
                """)).isEqualTo("""
                article 1
                  paragraph 1  / The sum is paid in the year ¶ 1990. It is not less than ¶ 500.
                  paragraph 2  / The rest shall be paid to the worker.
                """);
    }

    @Test
    void a_letter_i_goes_on_with_letters_or_begins_roman_numbers() {
        assertThat(tree("""
                Article 1
                (a) the worker:
                (i) is paid;
                (ii) rests;
                (b) the employer pays.
                """)).isEqualTo("""
                article 1
                  point a  / the worker:
                    subparagraph i  / is paid;
                    subparagraph ii  / rests;
                  point b  / the employer pays.
                """);
    }

    @Test
    void a_kyrgyz_code_comes_apart_whatever_the_size_of_its_letters() {
        assertThat(tree("""
                I БӨЛҮМ. ЖАЛПЫ ЖОБОЛОР

                1-глава. Негиздер

                1-берене. Эркиндик
                1. Эмгек эркиндиги ар бир адам үчүн корголот.

                II БӨЛҮМ
                ЭМГЕК АКЫ

                2-БЕРЕНЕ. Мөөнөттөр
                Айлык акы айына эки жолу төлөнөт жана кечиктирилбейт.
                """)).isEqualTo("""
                section I ЖАЛПЫ ЖОБОЛОР /\s
                  chapter 1 Негиздер /\s
                    article 1 Эркиндик /\s
                      paragraph 1  / Эмгек эркиндиги ар бир адам үчүн корголот.
                section II ЭМГЕК АКЫ /\s
                  article 2 Мөөнөттөр / Айлык акы айына эки жолу төлөнөт жана кечиктирилбейт.
                """);
    }

    @Test
    void two_languages_in_one_file_become_one_text_in_two() {
        var split = Splitter.split("""
                ## Convention

                ### Article 1
                1. The worker shall be paid by the employer.
                2. This is the right of any worker.

                ### Article 2
                The States shall see to it.

                ## Конвенция

                ### Статья 1
                1. Работнику выплачивается заработная плата и не задерживается.
                2. Это право имеет каждый работник на предприятии.

                ### Статья 2
                Государства следят за этим по мере сил и для всех.
                """, "en");
        assertThat(split.languages()).containsOnlyKeys("en", "ru");
        var languages = List.copyOf(split.languages().values());
        var aligned = Alignment.of(languages.getFirst(), languages.getLast());
        assertThat(aligned.stream().flatMap(Branch::all).map(Branch::number)).containsExactly("1", "1", "2", "2");
        assertThat(aligned.getLast().words()).containsOnlyKeys("en", "ru");
    }

    @Test
    void a_table_of_contents_is_left_out_and_told() {
        var split = Splitter.split("""
                Article 1. Wages ............ 3
                Article 2. Rest ............. 4

                Article 1. Wages
                The worker shall be paid.
                """, "en");
        assertThat(Objects.requireNonNull(split.languages().get("en"))).hasSize(1);
        assertThat(split.notes()).extracting(flaw -> flaw.reason().key()).containsExactly("lawtext.note.contents");
    }

    @Test
    void numbered_paragraphs_stand_alone_where_there_are_no_articles() {
        assertThat(tree("""
                The Conference adopts the following Recommendation.
                I. WAGES
                1. The wages of all workers should be paid.
                2. The States should see to it.
                """)).contains("paragraph 1  / The wages of all workers should be paid.");
    }

    @Test
    void chapters_lie_in_sections_or_sections_in_chapters_as_the_code_has_it() {
        assertThat(tree("""
                Раздел I. Общее
                Глава 1. Начала
                Статья 1. Право
                Право имеет каждый.
                Глава 2. Сроки
                Раздел II. Особенное
                Глава 3. Виды
                """).lines().map(line -> line.replaceAll("(\\S) .*", "$1")))
                .containsExactly("section", "  chapter", "    article", "  chapter", "section", "  chapter");
    }

    @Test
    void nothing_is_lost_where_nothing_is_recognised() {
        assertThat(tree("Просто текст, и ничего больше.")).isEqualTo("preamble   / Просто текст, и ничего больше.\n");
        assertThat(Splitter.split("", "en").languages()).isEqualTo(Map.of());
    }
}

package org.ukuk.standards.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;

class AnchorsTest {

    private static Branch one(Level level, String number, Branch... within) {
        return Branch.of(level, number, Map.of("en", Words.heading(number)), List.of(within));
    }

    private static List<String> anchors(Branch... provisions) {
        var anchors = Anchors.of(List.of(provisions));
        return List.of(provisions).stream()
                .flatMap(Branch::all)
                .map(anchors::get)
                .toList();
    }

    @Test
    void an_article_is_named_by_its_number_and_what_is_within_by_the_way_to_it() {
        assertThat(anchors(one(
                        Level.PART,
                        "III",
                        one(
                                Level.ARTICLE,
                                "25",
                                one(Level.PARAGRAPH, "1", one(Level.POINT, "a"), one(Level.POINT, "б"))))))
                .containsExactly(
                        "part-iii", "art-25", "art-25.para-1", "art-25.para-1.point-a", "art-25.para-1.point-b");
    }

    @Test
    void articles_of_annexes_and_numbers_met_before_stay_apart() {
        assertThat(anchors(
                        one(Level.ARTICLE, "1"),
                        one(Level.CHAPTER, "2", one(Level.ARTICLE, "1"), one(Level.ARTICLE, "1")),
                        one(Level.ANNEX, "I", one(Level.ARTICLE, "7"))))
                .containsExactly("art-1", "chp-2", "chp-2.art-1", "chp-2.art-1.2", "annex-i", "annex-i.art-7");
    }

    @Test
    void a_place_is_called_as_each_language_does() {
        var labels = new Labels(new Messages());
        assertThat(labels.ofAnchor("art-25.para-1.point-a", Language.EN)).isEqualTo("Article 25 (1) (a)");
        assertThat(labels.ofAnchor("annex-i.art-7", Language.RU)).isEqualTo("Приложение I, Статья 7");
        assertThat(labels.ofAnchor("art-25", Language.KY)).isEqualTo("25-берене");
        assertThat(labels.ofAnchor("page-12", Language.EN)).isEmpty();
    }

    @Test
    void a_raised_figure_is_a_number_of_its_own_and_what_has_none_is_counted() {
        assertThat(anchors(one(Level.ARTICLE, "25¹"), one(Level.ARTICLE, "13.3"), one(Level.PREAMBLE, "")))
                .containsExactly("art-25-1", "art-13-3", "preamble-3");
    }

    @ParameterizedTest
    @CsvSource({
        "art-25, art-25, ''",
        "art-25.para-1.point-a, art-25, para-1.point-a",
        "annex-i.art-7.para-2, annex-i.art-7, para-2",
        "chp-2.art-1.2, chp-2.art-1.2, ''",
        "chp-2.art-1.2.para-3, chp-2.art-1.2, para-3",
        "part-iii, part-iii, ''",
        "part-iii.chp-1, part-iii.chp-1, ''"
    })
    void an_anchor_leads_to_its_article_and_the_place_on_that_page(String anchor, String page, String fragment) {
        assertThat(Place.of(anchor)).isEqualTo(new Place(page, fragment));
    }
}

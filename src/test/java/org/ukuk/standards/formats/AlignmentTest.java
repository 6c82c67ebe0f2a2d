package org.ukuk.standards.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ukuk.standards.text.Branch;
import org.ukuk.standards.text.Level;
import org.ukuk.standards.text.Words;

class AlignmentTest {

    private static Branch article(String number, String language) {
        return Branch.of(Level.ARTICLE, number, Map.of(language, Words.heading(language + number)), List.of());
    }

    private static Branch part(Level level, String number, Branch... within) {
        return Branch.of(level, number, Map.of(), List.of(within));
    }

    /// `part I(article 1 en ru …)`
    private static String told(List<Branch> branches) {
        return branches.stream().map(AlignmentTest::told).collect(Collectors.joining(", "));
    }

    private static String told(Branch branch) {
        var words = branch.words().keySet().stream().sorted().collect(Collectors.joining(" "));
        return (branch.level().code() + " " + branch.number() + " " + words).strip()
                + (branch.within().isEmpty() ? "" : "(" + told(branch.within()) + ")");
    }

    @Test
    void a_list_without_parts_fills_the_articles_where_they_stand() {
        var inParts = List.of(
                part(Level.PART, "I", article("1", "en"), article("2", "en")),
                part(Level.PART, "II", article("3", "en")));
        var flat = List.of(article("1", "ru"), article("2", "ru"), article("3", "ru"), article("4", "ru"));

        assertThat(told(Alignment.of(inParts, flat)))
                .isEqualTo("part I(article 1 en ru, article 2 en ru), part II(article 3 en ru, article 4 ru)");
    }

    @Test
    void a_list_without_parts_takes_over_the_parts_of_the_other() {
        var flat = List.of(article("1", "en"), article("2", "en"), article("3", "en"));
        var inParts = List.of(part(Level.PART, "I", article("1", "ru")), part(Level.PART, "II", article("2", "ru")));

        assertThat(told(Alignment.of(flat, inParts)))
                .isEqualTo("part I(article 1 en ru), part II(article 2 en ru, article 3 en)");
    }

    @Test
    void a_level_that_one_of_them_leaves_out_parts_nothing() {
        var deep = List.of(part(
                Level.SECTION,
                "I",
                part(Level.CHAPTER, "1", article("1", "ru")),
                part(Level.CHAPTER, "2", article("2", "ru"))));
        var shallow =
                List.of(part(Level.CHAPTER, "1", article("1", "ky")), part(Level.CHAPTER, "2", article("2", "ky")));

        assertThat(told(Alignment.of(deep, shallow)))
                .isEqualTo("section I(chapter 1(article 1 ky ru), chapter 2(article 2 ky ru))");
    }

    @Test
    void a_number_that_is_there_twice_counts_only_in_its_place() {
        var twice = List.of(article("1", "en"), part(Level.ANNEX, "I", article("1", "en"), article("2", "en")));
        var other = List.of(article("1", "ru"), part(Level.ANNEX, "I", article("1", "ru")));

        assertThat(told(Alignment.of(twice, other)))
                .isEqualTo("article 1 en ru, annex I(article 1 en ru, article 2 en)");
    }
}

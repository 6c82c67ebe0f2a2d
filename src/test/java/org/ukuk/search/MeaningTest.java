package org.ukuk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.catalogue.Contents.inEnglish;
import static org.ukuk.thesaurus.ConceptsFixture.concept;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;
import org.ukuk.search.Results.Instead;
import org.ukuk.search.Results.Label;
import org.ukuk.search.Results.Topic;
import org.ukuk.search.Results.Understood;

class MeaningTest {

    private static SearchFixture index;

    @BeforeAll
    static void a_small_collection() {
        index = new SearchFixture(Databases.SQLITE);
        index.concepts.put(List.of(
                concept("key-of-lock", "ачкыч", "замочница", "keyhole"),
                concept("key-of-music", "тоналдуулук", "замочница", "tonality"),
                concept("deposit", "күрөө акча", "залоговый взнос", "bail deposit")));
        index.bring(inEnglish("A keyhole in the door").build());
        index.bring(inEnglish("Tonality of songs").build());
        index.bring(inEnglish("Rights").andRussian("Права человека").build());
        index.bring(inEnglish("Notes of Sidletski").build());
        index.settle();
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void a_name_is_found_in_the_other_alphabet() {
        assertThat(index.find("Сидлецки").hits()).extracting(Results.Hit::title).containsExactly("Notes of Sidletski");
    }

    @Test
    void a_single_slip_is_respelt_in_its_own_letters() {
        var found = index.find("keyhle");
        assertThat(found.instead()).containsExactly(new Results.Instead("keyhle", "keyhole"));
        assertThat(found.hits()).extracting(Results.Hit::title).first().isEqualTo("A keyhole in the door");
    }

    @Test
    void a_word_with_two_senses_shows_both_and_either_can_be_left_out() {
        var both = index.find("замочница");
        assertThat(both.understood())
                .extracting(Understood::concept)
                .containsExactlyInAnyOrder("key-of-lock", "key-of-music");
        assertThat(both.total()).isEqualTo(2);

        var one = index.find(SearchRequest.of("замочница").notMeaning("key-of-music"));
        assertThat(one.understood()).extracting(Understood::concept).containsExactly("key-of-lock");
        assertThat(one.hits()).extracting(Results.Hit::title).containsExactly("A keyhole in the door");
    }

    @Test
    void what_was_looked_for_beside_the_words_is_told_as_it_is_written_and_without_what_must_be_missing() {
        var others = index.find("зарплата -налог").others();
        assertThat(others).contains(new Label("en", "salary")).hasSizeLessThanOrEqualTo(12);
        assertThat(others).extracting(Label::text).doesNotContain("зарплата", "tax");
        assertThat(index.find(SearchRequest.of("зарплата").exactly()).others()).isEmpty();
    }

    @Test
    void a_question_read_otherwise_is_told_as_it_was_read() {
        var keyboard = index.find("ghfdf");
        assertThat(keyboard.instead()).containsExactly(new Instead("ghfdf", "права"));
        assertThat(keyboard.asRead("ghfdf")).isEqualTo("права");
        var letters = index.find("Prava cheloveka");
        assertThat(letters.asRead("Prava cheloveka")).isEqualTo("права человека");
        assertThat(index.find("Правачеловека").asRead("Правачеловека")).isEqualTo("права человека");
        assertThat(index.find("права человека").instead()).isEmpty();
    }

    @Test
    void a_query_without_hits_names_the_nearest_topics() {
        var near = index.find("залоговые zzzzzz").nearest();
        assertThat(near).containsExactly(new Topic("deposit", "bail deposit"));
        assertThat(index.find("йцукенг").nearest()).hasSize(3);
        assertThat(index.find("keyhole").nearest()).isEmpty();
    }

    @Test
    void words_of_the_title_are_marked() {
        assertThat(index.find("keyhole").hits().getFirst().marked())
                .containsExactly(
                        new Results.Part("A ", false),
                        new Results.Part("keyhole", true),
                        new Results.Part(" in the door", false));
    }

    @Test
    void names_are_suggested_on_the_wrong_keyboard_without_letters_and_in_the_readers_language() {
        assertThat(suggested("рфдщпщ", Language.RU).concepts()).isEmpty();
        assertThat(suggested("pfkju", Language.RU).concepts()).containsExactly("залоговый взнос");
        assertThat(suggested("куроо ак", Language.KY).concepts()).containsExactly("күрөө акча");
        assertThat(suggested("kuroo", Language.KY).concepts()).containsExactly("күрөө акча");
        assertThat(suggested("залог", Language.EN).concepts()).containsExactly("bail deposit");
        assertThat(suggested("МОТ", Language.EN).names()).contains("International Labour Organization");
        assertThat(suggested("ghfdf xtk", Language.RU).titles())
                .extracting(Suggestions.Title::title)
                .containsExactly("Права человека");
    }

    private static Suggestions.Suggested suggested(String typed, Language language) {
        return index.suggestions.of(typed, language, Viewer.READER);
    }
}

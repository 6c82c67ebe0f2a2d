package org.ukuk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Contents;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.search.MissesFixture;
import org.ukuk.thesaurus.Concepts;
import org.ukuk.thesaurus.ConceptsFixture;

class FailedSearchTest {

    private static final String LIST = "/desk/searches";
    private static final String CONCEPT = "entry-blacklist";

    private final Centre centre = Centre.onSqlite();
    private final SignedIn editor = SignedIn.at(centre, Role.EDITOR);

    @BeforeEach
    void a_concept_and_what_is_about_it() {
        var concept = ConceptsFixture.concept(
                CONCEPT, "кирүүгө тыюу салынгандар", "перечень невъездных", "register of refusals");
        centre.bean(Concepts.class).put(List.of(concept));
    }

    @Test
    void what_failed_on_five_days_becomes_a_word_of_a_concept_and_then_finds() {
        publish("Barred at the frontier");
        MissesFixture.failedBefore(centre, 4, "зюкбарт фыжлец");
        assertThat(search("зюкбарт фыжлец")).doesNotContain("Barred at the frontier");
        assertThat(editor.get(LIST).body()).doesNotContain("зюкбарт");

        MissesFixture.writeDown(centre);
        assertThat(editor.get(LIST).body()).contains("зюкбарт фыжлец").contains("on 5 days");
        assertThat(editor.get(one("зюкбарт фыжлец") + "&concept=" + encoded("regist"))
                        .body())
                .contains("value=\"" + CONCEPT + "\"")
                .contains("register of refusals");

        var labelled = editor.post(LIST + "/label", "words", "зюкбарт фыжлец", "concept", CONCEPT, "language", "ru");
        assertThat(labelled.headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith(LIST + "?done=labelled"));
        assertThat(search("зюкбарт фыжлец")).contains("Barred at the frontier");
        assertThat(search("зюкбарта фыжлец")).contains("Barred at the frontier");
        assertThat(editor.get(LIST).body()).doesNotContain("зюкбарт");
        assertThat(centre.bean(AuditTrail.class).about(CONCEPT, 1))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.act()).isEqualTo("concept.hidden-label-added");
                    assertThat(entry.detail()).isEqualTo("ru: зюкбарт фыжлец");
                });
    }

    @Test
    void the_nearest_concepts_are_proposed() {
        MissesFixture.failedBefore(centre, 5, "перечен невъездног");
        assertThat(editor.get(LIST).body()).contains("value=\"" + CONCEPT + "\"");
    }

    @Test
    void what_is_not_needed_is_not_shown_again() {
        MissesFixture.failedBefore(centre, 5, "вафлюжный");
        editor.post(LIST + "/unwanted", "words", "вафлюжный");
        MissesFixture.failedBefore(centre, 6, "вафлюжный");
        assertThat(editor.get(LIST).body()).doesNotContain("вафлюжный");
        assertThat(editor.get(one("вафлюжный")).statusCode()).isEqualTo(404);
    }

    @Test
    void what_another_editor_settled_is_let_be() {
        var late = editor.post(LIST + "/label", "words", "давно разобрано", "concept", CONCEPT, "language", "ru");
        assertThat(late.headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith("?done=gone"));
        assertThat(centre.bean(Concepts.class)
                        .thesaurus()
                        .find(CONCEPT)
                        .orElseThrow()
                        .hidden())
                .isEmpty();
    }

    @Test
    void a_concept_that_is_not_there_changes_nothing() {
        MissesFixture.failedBefore(centre, 5, "хрумкость");
        var wrong = editor.post(LIST + "/label", "words", "хрумкость", "concept", "no-such", "language", "ru");
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(editor.get(LIST).body()).contains("хрумкость");
    }

    @Test
    void only_those_who_publish_see_and_settle_them() {
        var contributor = SignedIn.at(centre, Role.CONTRIBUTOR);
        assertThat(contributor.get(LIST).statusCode()).isEqualTo(403);
        assertThat(contributor.post(LIST + "/unwanted", "words", "слово").statusCode())
                .isEqualTo(403);
        assertThat(contributor.get("/desk").body()).doesNotContain(LIST);
        assertThat(editor.get("/desk").body()).contains(LIST);
        assertThat(centre.get(LIST).statusCode()).isNotEqualTo(200);
    }

    private String search(String q) {
        return centre.get("/en/search?q=" + encoded(q)).body();
    }

    private static String one(String words) {
        return LIST + "/one?words=" + encoded(words);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Publishes something about the concept, and waits until the search knows.
    private void publish(String title) {
        var content =
                Contents.inEnglish(title).with("type", "report").about(CONCEPT).build();
        centre.bean(Catalogue.class).bring(Optional.empty(), "publication", content, null, Actor.CENTRE);
        var end = System.nanoTime() + 20_000_000_000L;
        var path = "/" + title.toLowerCase(Locale.ROOT).replace(' ', '-') + "\"";
        while (!search("\"" + title + "\"").contains(path)) {
            assertThat(System.nanoTime()).as("the search does not follow").isLessThan(end);
            LockSupport.parkNanos(50_000_000);
        }
    }
}

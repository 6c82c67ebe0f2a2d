package org.ukuk.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.platform.database.schema.Tables.ITEM_LINK;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.jooq.Query;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Draft;
import org.ukuk.catalogue.Drafts;
import org.ukuk.catalogue.Link;
import org.ukuk.platform.Centre;
import org.ukuk.platform.Databases;
import org.ukuk.platform.database.Database;
import org.ukuk.standards.text.Branch;
import org.ukuk.standards.text.Level;
import org.ukuk.standards.text.Words;

class StandardsTest {

    private static final Centre CENTRE = Centre.onSqlite();
    private static String treaty;
    private static String law;

    @BeforeAll
    static void bring() {
        var treaties = new Treaties(CENTRE);
        treaty = treaties.bring(Treaties.titled("test-treaty", "Treaty of tests"));
        treaties.write(
                treaty,
                "",
                Treaties.part("I", Treaties.article("1", "Definitions")),
                Treaties.part("II", Treaties.article("2", "Equal pay", "wages"), Treaties.article("3", "Appeal")));
        var content = Treaties.law("test-law", "Law of tests", "KG");
        law = treaties.bring(content);
        treaties.write(law, "2010", Treaties.article("7", "Payment of wages", "wages"));
        treaties.write(law, "2020-05-01", Treaties.article("7", "Payment in time", "wages"));
        treaties.link(law, content, new Link("implements", treaty, "art-7.para-1", "art-2", "Same duty", null, null));
    }

    private static String body(String path) {
        var answer = CENTRE.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void the_page_of_an_instrument_names_its_articles_in_the_readers_language() {
        assertThat(body("/en/standards/test-treaty"))
                .contains("Article 2. Equal pay", "Part II. Rights", "id=\"art-2\"");
        assertThat(body("/ru/standards/test-treaty")).contains("Статья 2. Equal pay (ru)", "Часть II. Права");
        assertThat(body("/ky/standards/test-treaty")).contains("2-берене. Equal pay");
    }

    @Test
    void an_article_has_its_own_page_with_paragraphs_to_cite_neighbours_and_relations() {
        var page = body("/en/standards/test-treaty/art-2");
        assertThat(page)
                .contains("<h1>Article 2. Equal pay</h1>", "id=\"para-1\"", "2 (1)", "&lt;b&gt;worse&lt;/b&gt;")
                .contains("← Article 1", "Article 3 →", "/id/" + treaty + "/art-2", "implemented by", "Same duty");
        assertThat(page.length()).isLessThan(60_000);
    }

    @Test
    void machines_are_told_that_it_is_law_and_what_it_consists_of() {
        assertThat(body("/en/standards/test-treaty"))
                .contains("http://data.europa.eu/eli/ontology#LegalResource", "\"legislationType\":\"treaty\"")
                .contains("/id/" + treaty + "/art-2");
    }

    @Test
    void an_article_with_thousands_of_links_opens_like_any_other() {
        var busy = new Treaties(CENTRE).bring(Treaties.titled("busy-treaty", "Much cited"));
        new Treaties(CENTRE).write(busy, "", Treaties.code(3));
        CENTRE.bean(Database.class).execute(db -> {
            var rows = new ArrayList<Query>();
            for (int i = 0; i < 6_000; i++) {
                rows.add(db.insertInto(ITEM_LINK)
                        .set(ITEM_LINK.FROM_ID, law)
                        .set(ITEM_LINK.POSITION, 100 + i)
                        .set(ITEM_LINK.VERB, "related")
                        .set(ITEM_LINK.TO_ID, busy)
                        .set(ITEM_LINK.FROM_ANCHOR, "")
                        .set(ITEM_LINK.TO_ANCHOR, "art-2"));
            }
            db.batch(rows).execute();
        });
        var page = body("/en/standards/busy-treaty/art-2");
        assertThat(page.length()).isLessThan(30_000);
        assertThat(page.split("/id/" + law, -1)).hasSizeLessThan(30);
        assertThat(page).contains("/en/standards/busy-treaty/links");
        CENTRE.bean(Database.class)
                .execute(db ->
                        db.deleteFrom(ITEM_LINK).where(ITEM_LINK.TO_ID.eq(busy)).execute());
    }

    @Test
    void two_languages_stand_side_by_side_paragraph_by_paragraph() {
        assertThat(body("/en/standards/test-treaty/art-2?beside=ru"))
                .contains("<div class=\"law side\" lang=\"ru\">", "Заработная плата выплачивается.");
        assertThat(body("/en/standards/test-treaty/art-2?beside=xx")).doesNotContain("law side");
    }

    @Test
    void a_whole_text_is_read_in_two_languages_and_stays_so_on_its_next_page() {
        assertThat(body("/en/standards/test-treaty/text?beside=ru"))
                .contains("<div class=\"law side\" lang=\"ru\">", "Заработная плата выплачивается.", "One language");
        assertThat(body("/en/standards/test-treaty/text?beside=xx")).doesNotContain("law side");
        var treaties = new Treaties(CENTRE);
        treaties.write(treaties.bring(Treaties.titled("two-pages", "Two pages")), "", Treaties.code(25));
        assertThat(body("/en/standards/two-pages/text?beside=ru")).contains("?beside=ru&amp;page=2");
        assertThat(body("/en/standards/two-pages/text?beside=ru&page=2")).contains("Article 25. Matter 25", "law side");
    }

    @Test
    void a_permanent_address_of_an_article_leads_to_its_page_and_nothing_else_does() {
        assertThat(CENTRE.get("/id/" + treaty + "/art-2", "Accept-Language", "en")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/en/standards/test-treaty/art-2");
        for (var wrong : new String[] {
            "/en/standards/test-treaty/art-99",
            "/en/standards/none/art-1",
            "/en/standards/test-treaty/text?page=2",
            "/en/standards/test-treaty/text?page=x",
            "/en/standards/test-treaty/art-2.para-1",
            "/en/standards/test-law?version=9"
        }) {
            assertThat(CENTRE.get(wrong).statusCode()).as(wrong).isEqualTo(wrong.contains("?version=9") ? 200 : 404);
        }
    }

    @Test
    void the_text_is_read_on_twenty_articles_at_a_time_whatever_its_length() {
        var treaties = new Treaties(CENTRE);
        var code = treaties.bring(Treaties.titled("long-code", "A long code"));
        treaties.write(code, "", Treaties.code(600));
        var first = body("/en/standards/long-code/text");
        assertThat(first).contains("Article 20. Matter 20", "?page=2").doesNotContain("Article 21.");
        assertThat(body("/en/standards/long-code/text?page=30")).contains("Article 600. Matter 600");
        assertThat(body("/en/standards/long-code").length()).isLessThan(120_000);
        assertThat(body("/en/standards/long-code/art-300").length()).isLessThan(30_000);
    }

    @Test
    void the_text_of_a_law_stays_readable_as_it_stood() {
        assertThat(body("/en/standards/test-law/art-7")).contains("Payment in time");
        assertThat(body("/en/standards/test-law")).contains("As it stands since 1 May 2020", "?version=1");
        assertThat(body("/en/standards/test-law/art-7?version=1"))
                .contains("Payment of wages", "You are reading an earlier version (2010)");
    }

    @Test
    void what_changed_between_two_versions_is_shown_side_by_side_and_in_one_text() {
        var path = "/en/standards/test-law/differences?versions=1,2";
        assertThat(body(path)).contains("Article 7. Payment in time", "<del>", "<ins>", "changed");
        assertThat(body(path + "&inline")).containsPattern("Payment<del> of wages</del><ins> in time</ins>");
        assertThat(CENTRE.get("/en/standards/test-law/differences").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_translation_that_one_version_lacks_is_no_change_of_the_law() {
        var treaties = new Treaties(CENTRE);
        var law = treaties.bring(Treaties.titled("half-translated", "Half translated"));
        treaties.write(law, "2010", Treaties.code(2));
        treaties.write(
                law,
                "2020",
                Branch.of(
                        Level.ARTICLE,
                        "1",
                        Map.of("ru", Words.heading("Matter 1 (ru)")),
                        List.of(
                                Branch.of(
                                        Level.PARAGRAPH,
                                        "1",
                                        Map.of("ru", Words.text("Заработная плата не выплачивается.")),
                                        List.of()),
                                Branch.of(
                                        Level.PARAGRAPH,
                                        "2",
                                        Map.of("ru", Words.text("Никто не должен пострадать.")),
                                        List.of()))));
        assertThat(body("/en/standards/half-translated/differences?versions=1,2&inline"))
                .contains("compared is the one both have: Russian", "<ins> не</ins>", "Article 2. Matter 2")
                .doesNotContain("Wages of Matter 1");
    }

    @Test
    void words_are_told_apart_only_where_there_are_words_in_one_language() {
        var words = "Words that differ";
        var treaties = new Treaties(CENTRE);
        treaties.write(
                treaties.bring(Treaties.titled("no-words", "No words")),
                "",
                Branch.of(Level.ARTICLE, "1", Map.of("en", new Words("Silence", "Our summary.", "")), List.of()));
        assertThat(body("/en/standards/compare?p=test-treaty/art-2&p=no-words/art-1"))
                .doesNotContain(words);
        assertThat(body("/en/standards/compare?p=test-treaty/art-2&p=no-words/art-1&p=test-law/art-7&words"))
                .contains("<del>", "Law of tests, Article 7");
    }

    @Test
    void provisions_stand_side_by_side_with_what_relates_them_and_the_words_that_differ() {
        var both = "?p=test-treaty/art-2&p=test-law/art-7";
        assertThat(body("/en/standards/compare" + both))
                .contains("Treaty of tests", "Law of tests", "implemented by", "Same duty");
        assertThat(body("/en/standards/compare" + both + "&words"))
                .contains("<del>", "<ins>")
                .containsPattern(Pattern.compile("<ins>[^<]*Payment"));
        assertThat(body("/en/standards/compare" + both + "&in=ru")).contains("Заработная плата выплачивается.");
        assertThat(body("/ru/standards/compare" + both + "&p=nowhere/art-1")).contains("Одного из положений");
        assertThat(body("/en/standards/compare?p=" + "x".repeat(500))).contains("Add a provision");
    }

    @Test
    void the_table_of_correspondence_shows_empty_cells() {
        assertThat(body("/en/standards/test-treaty/correspondence?with=test-law"))
                .contains("2 empty cells", "implemented by", "Article 7 (1)", "nothing");
        assertThat(body("/en/standards/test-treaty/correspondence")).contains("<option value=\"test-law\"");
        assertThat(body("/en/standards/test-treaty/correspondence.csv?with=test-law"))
                .contains("article,heading,address,Law of tests", "implemented by Article 7 (1) — Same duty");
        assertThat(CENTRE.get("/en/standards/test-treaty/correspondence.xlsx?with=test-law")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_article_is_found_by_itself_and_opens_at_its_page() {
        var path = "/en/search.json?kind=provision&q=equal+pay+treaty+of+tests";
        awaitFound(path, "/en/standards/test-treaty/art-2");
        assertThat(body(path)).contains("\"kind\":\"provision\"");
        assertThat(body("/en/search?q=%22wages+of+equal+pay%22")).contains("/en/standards/test-treaty/art-2", "<mark>");
        assertThat(CENTRE.get("/en/suggest.json?q=equal+p").body()).doesNotContain("art-2");
    }

    @Test
    void articles_are_narrowed_to_one_instrument_and_to_those_that_bind_all_countries_asked_for() {
        awaitFound("/en/search.json?kind=provision&q=payment&instrument=test-law", "test-law/art-7");
        awaitFound("/en/search.json?kind=provision&q=payment&binding=KG", "test-law/art-7");
        assertThat(body("/en/search.json?kind=provision&q=payment&binding=KG&binding=RU"))
                .doesNotContain("test-law/art-7");
        assertThat(body("/en/search?kind=provision&q=payment&instrument=test-law&binding=KG"))
                .contains("Law of tests <span", "Kyrgyzstan <span");
    }

    private static void awaitFound(String path, String hit) {
        var deadline = Instant.now().plus(Duration.ofSeconds(20));
        var found = CENTRE.get(path).body();
        while (!found.contains(hit) && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(100_000_000);
            found = CENTRE.get(path).body();
        }
        assertThat(found).contains(hit);
    }

    @Test
    void a_relation_confirmed_twice_is_there_once_with_the_newer_reason() {
        var treaties = new Treaties(CENTRE);
        var twice = treaties.bring(Treaties.titled("twice-related", "Twice related"));
        treaties.write(twice, "", Treaties.article("1", "Rest"));
        var editor = SignedIn.at(CENTRE, Role.EDITOR);
        for (var reason : List.of("At first", "On second thoughts")) {
            var answer = editor.post(
                    "/desk/standards/relate",
                    "from",
                    "twice-related/art-1",
                    "to",
                    "test-treaty/art-3",
                    "verb",
                    "restricts",
                    "reason",
                    reason);
            assertThat(answer.statusCode()).isEqualTo(303);
        }
        assertThat(CENTRE.bean(Drafts.class).find(twice).orElseThrow().content().links())
                .extracting(Link::note)
                .containsExactly("On second thoughts");
    }

    @Test
    void an_editor_confirms_a_relation_with_a_reason_and_readers_see_it() {
        var editor = SignedIn.at(CENTRE, Role.EDITOR);
        var form = "/desk/standards/relate?from=test-law/art-7&to=test-treaty/art-3";
        assertThat(editor.get(form).body()).contains("Law of tests, Article 7", "Treaty of tests, Article 3");
        var empty = editor.post(
                "/desk/standards/relate",
                "from",
                "test-law/art-7",
                "to",
                "test-treaty/art-3",
                "verb",
                "restricts",
                "reason",
                " ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("What you wrote is kept");
        assertThat(SignedIn.at(CENTRE, Role.CONTRIBUTOR).get(form).statusCode()).isEqualTo(403);
    }

    @Test
    void a_confirmed_relation_waits_for_a_second_person_and_is_then_read_from_both_ends() {
        var relating = new Treaties(CENTRE).bring(Treaties.law("relating-law", "Law that relates", "KG"));
        new Treaties(CENTRE).write(relating, "", Treaties.code(2));
        var editor = SignedIn.at(CENTRE, Role.EDITOR);
        var second = SignedIn.at(CENTRE, Role.EDITOR);
        var sent = editor.post(
                "/desk/standards/relate",
                "from",
                "relating-law/art-2",
                "to",
                "test-treaty/art-1",
                "verb",
                "restricts",
                "reason",
                "It leaves seasonal workers out.");
        assertThat(sent.headers().firstValue("Location")).hasValue("/desk/items/" + relating);
        var draft = CENTRE.bean(Drafts.class).find(relating).orElseThrow();
        assertThat(draft.state()).isEqualTo(Draft.State.IN_REVIEW);
        CENTRE.bean(Catalogue.class).publish(relating, draft.version(), null, second.actor());
        assertThat(body("/en/standards/relating-law/art-2")).contains("restricts", "Treaty of tests, Article 1");
        assertThat(body("/en/standards/test-treaty/art-1"))
                .contains("restricted by", "Law that relates, Article 2", "It leaves seasonal workers out.");
    }

    @Test
    void an_editor_gives_an_article_topics_and_notes() {
        var editor = SignedIn.at(CENTRE, Role.EDITOR);
        var path = "/desk/standards/" + treaty + "/art-3";
        assertThat(editor.post(path + "/topics", "topic", "no such thing").body())
                .contains("no such thing");
        assertThat(editor.post(path + "/notes", "code", "not-in-force", "text", "")
                        .statusCode())
                .isEqualTo(422);
        assertThat(editor.post(path + "/notes", "code", "not-in-force", "text", "Until 2030.")
                        .statusCode())
                .isEqualTo(303);
        editor.post("/desk/standards/" + treaty + "/art-3.para-2/notes", "code", "reserved", "text", "By two States.");
        assertThat(body("/en/standards/test-treaty/art-3"))
                .contains("Not in force.", "Until 2030.", "By two States.", "href=\"#para-2\"");
    }

    @ParameterizedTest
    @EnumSource
    void a_text_is_replaced_whole_and_read_in_order_on_both_databases(Databases databases) {
        var centre = Centre.on(databases);
        var treaties = new Treaties(centre);
        var item = treaties.bring(
                Treaties.titled("replaced-" + databases.name().toLowerCase(java.util.Locale.ROOT), "Replaced"));
        assertThat(treaties.write(item, "", Treaties.code(3))).isEqualTo(1);
        assertThat(treaties.write(item, "", Treaties.code(2))).isEqualTo(1);
        assertThat(treaties.write(item, "2001", Treaties.code(1))).isEqualTo(2);
        var provisions = centre.bean(org.ukuk.standards.text.Provisions.class);
        assertThat(provisions.versions(item)).extracting(v -> v.provisions()).containsExactly(3, 6);
        assertThat(provisions.articles(provisions.versions(item).getLast(), 0, 9))
                .extracting(one -> one.anchor())
                .containsExactly("art-1", "art-2");
    }
}

package org.ukuk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.Sessions;
import org.ukuk.accounts.SignedIn;
import org.ukuk.catalogue.Drafts;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Text;
import org.ukuk.catalogue.TextStatus;
import org.ukuk.platform.Centre;
import org.ukuk.platform.i18n.Language;

class DeskTest {

    private final Centre centre = Centre.onSqlite();
    private final SignedIn contributor = SignedIn.at(centre, Role.CONTRIBUTOR);
    private final SignedIn editor = SignedIn.at(centre, Role.EDITOR);

    @Test
    void a_draft_is_written_sent_back_mended_published_compared_and_restored() {
        var path = DeskForm.of(contributor)
                .type("en.title", "Wages paid late")
                .type("f.type", "report")
                .begin();
        var id = path.substring("/desk/items/".length());
        assertThat(contributor.get("/desk").body()).contains("Wages paid late");

        assertThat(decide(contributor, path, "submit", "note", "please look").statusCode())
                .isEqualTo(303);
        assertThat(editor.get("/desk").body()).contains(path + "/review");
        assertThat(editor.get(path + "/review").body()).contains("please look");
        assertThat(decide(editor, path, "send-back", "note", "which country?").statusCode())
                .isEqualTo(303);
        assertThat(contributor.get(path + "/review").body()).contains("which country?");

        saveAs(contributor, path, "Wages never paid");
        assertThat(decide(editor, path, "publish", "comment", "first").statusCode())
                .isEqualTo(303);
        var items = centre.bean(Items.class);
        assertThat(items.find(id).orElseThrow().revision()).isEqualTo(1);

        saveAs(contributor, path, "Wages paid in time");
        decide(editor, path, "publish", "comment", "good news");
        assertThat(editor.get(path + "/history?from=1&to=2").body())
                .contains("Wages<del> never</del> paid</p>", "Wages paid<ins> in time</ins>");

        assertThat(contributor.post(path + "/restore", "number", "1").statusCode())
                .isEqualTo(303);
        assertThat(contributor.get(path).body()).contains("Wages never paid</textarea>");
        assertThat(items.find(id).orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void the_text_in_the_language_of_the_original_is_the_original_whatever_its_list_says() {
        var kyrgyz = List.of("original", "ky", "ky.status", "human", "ky.title", "Төлөнбөгөн айлык");
        var english = List.of("en.status", "original", "en.title", "Unpaid wages");
        var form = Stream.concat(kyrgyz.stream(), english.stream()).toArray(String[]::new);
        var path = DeskForm.path(contributor.post("/desk/publication/new", form));
        var content = centre.bean(Drafts.class)
                .find(path.substring("/desk/items/".length()))
                .orElseThrow()
                .content();
        assertThat(content.text(Language.KY)).extracting(Text::status).isEqualTo(TextStatus.ORIGINAL);
        assertThat(content.text(Language.EN)).extracting(Text::status).isEqualTo(TextStatus.HUMAN);
    }

    @Test
    void a_stale_save_is_refused_and_shows_both_texts() {
        var path = DeskForm.of(contributor).type("en.title", "Camp rules").begin();
        var version = DeskForm.version(contributor, path);
        saveAs(editor, path, "Camp rules in force");

        var refused = DeskForm.of(contributor)
                .type("en.title", "Camp rules repealed")
                .type("version", version)
                .send(path);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("<del> in force</del>", "<ins> repealed</ins>")
                .contains("name=\"en.title\" value=\"Camp rules repealed\"");
        assertThat(titleOf(path)).isEqualTo("Camp rules in force");

        var merging = DeskForm.of(contributor)
                .type("en.title", "Camp rules repealed")
                .type("version", "2")
                .type("then", "edit")
                .send(path);
        assertThat(merging.body()).contains("Camp rules repealed</textarea>", "name=\"version\" value=\"2\"");
        assertThat(titleOf(path)).isEqualTo("Camp rules in force");

        DeskForm.of(contributor)
                .type("en.title", "Camp rules repealed")
                .type("version", "2")
                .send(path);
        assertThat(titleOf(path)).isEqualTo("Camp rules repealed");
    }

    @Test
    void a_form_that_cannot_be_read_comes_back_as_it_was_typed() {
        var refused = DeskForm.of(contributor)
                .type("en.title", "Kept <title> & \"all\"")
                .type("topic", "no such topic")
                .type("country.code", "Atlantis")
                .type("source.citation", "A gazette")
                .type("source.accessed", "yesterday")
                .type("link.verb", "about")
                .type("link.to", "nowhere-at-all")
                .type("checked", "31.12.2013")
                .send("/desk/publication/new");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Kept &lt;title&gt; &amp; \"all\"</textarea>")
                .contains("value=\"no such topic\"", "value=\"Atlantis\"", "value=\"A gazette\"")
                .contains("value=\"yesterday\"", "value=\"nowhere-at-all\"", "value=\"31.12.2013\"")
                .contains("href=\"#topics\"", "href=\"#countries\"", "href=\"#sources\"", "href=\"#links\"")
                .contains("href=\"#checked\"", "aria-describedby=\"checked-error day-hint\"");
    }

    @Test
    void another_row_is_added_and_nothing_typed_is_lost() {
        var path = DeskForm.of(contributor).type("en.title", "Rows").begin();
        var more = DeskForm.of(contributor)
                .type("en.title", "Rows, changed")
                .type("f.authors", "Reeves, Madeleine")
                .type("add", "authors")
                .save(path);
        assertThat(more.statusCode()).isEqualTo(200);
        assertThat(more.body()).contains("Rows, changed</textarea>", "value=\"Reeves, Madeleine\"", "id=\"authors-2\"");
        assertThat(titleOf(path)).isEqualTo("Rows");
    }

    @Test
    void topics_countries_and_links_are_found_by_the_words_people_use() {
        var target = DeskForm.of(contributor)
                .type("en.title", "The treaty on camp inspectors")
                .begin();
        var path = DeskForm.of(contributor)
                .type("en.title", "Commentary")
                .type("country.code", "Кыргызстан")
                .type("country.role", "perspective")
                .type("link.verb", "about")
                .type("link.to", centre.address() + "/id/" + target.substring("/desk/items/".length()))
                .begin();
        var content = centre.bean(Drafts.class)
                .find(path.substring("/desk/items/".length()))
                .orElseThrow()
                .content();
        assertThat(content.countries("perspective")).containsExactly("KG");
        assertThat(content.links())
                .singleElement()
                .satisfies(link -> assertThat(link.to()).isEqualTo(target.substring("/desk/items/".length())));
    }

    @Test
    void a_contributor_neither_publishes_nor_archives_nor_removes() {
        var path = DeskForm.of(contributor)
                .type("en.title", "Not yet")
                .type("f.type", "report")
                .begin();
        assertThat(contributor.get(path + "/review").body()).doesNotContain(path + "/publish");
        for (var act : new String[] {"publish", "send-back"}) {
            assertThat(decide(contributor, path, act, "note", "me").statusCode())
                    .as(act)
                    .isEqualTo(403);
        }
        for (var act : new String[] {"archive", "unarchive", "remove"}) {
            assertThat(contributor.post(path + "/" + act, "reason", "x").statusCode())
                    .as(act)
                    .isEqualTo(403);
        }
    }

    @Test
    void who_wrote_does_not_publish_alone() {
        var path = DeskForm.of(editor)
                .type("en.title", "Alone")
                .type("f.type", "report")
                .begin();
        var refused = decide(editor, path, "publish", "comment", "my own");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Who wrote does not publish alone", "value=\"my own\"");

        var other = SignedIn.at(centre, Role.EDITOR);
        assertThat(decide(other, path, "publish", "comment", "").statusCode()).isEqualTo(303);
    }

    @Test
    void what_stands_against_publication_is_listed_with_links_to_the_fields() {
        var path = DeskForm.of(contributor)
                .type("en.title", "No type")
                .type("f.date", "soon")
                .begin();
        assertThat(contributor.get(path).body())
                .contains("href=\"#type\"", "href=\"#date\"", "value=\"soon\"", "id=\"date-error\"");
        assertThat(decide(contributor, path, "submit", "note", "").statusCode()).isEqualTo(422);
    }

    @Test
    void a_removed_record_leaves_its_reason_and_a_discarded_draft_nothing() {
        var path = DeskForm.of(contributor)
                .type("en.title", "To be removed")
                .type("slug", "desk-to-be-removed")
                .type("f.type", "report")
                .begin();
        decide(editor, path, "publish", "comment", "");
        assertThat(editor.post(path + "/remove", "reason", " ").statusCode()).isEqualTo(422);
        assertThat(editor.post(path + "/remove", "reason", "wrong from the start")
                        .statusCode())
                .isEqualTo(303);
        assertThat(centre.get("/en/library/desk-to-be-removed").body())
                .contains("<span lang=\"en\">wrong from the start</span>");
        assertThat(contributor.get(path + "/history").body())
                .contains("This record is gone", "wrong from the start", "item begun", "removed for good");

        var draft = DeskForm.of(contributor).type("en.title", "Given up").begin();
        assertThat(SignedIn.at(centre, Role.CONTRIBUTOR)
                        .post(draft + "/discard")
                        .statusCode())
                .isEqualTo(403);
        assertThat(contributor.post(draft + "/discard").statusCode()).isEqualTo(303);
        assertThat(contributor.get(draft).statusCode()).isEqualTo(404);
        assertThat(contributor.get(draft + "/history").body()).contains("draft discarded");
        assertThat(contributor
                        .get("/desk/items/01ARZ3NDEKTSV4RRFFQ69G5FAV/history")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_archived_record_can_be_taken_out_again() {
        var path = DeskForm.of(contributor)
                .type("en.title", "Old advice at the desk")
                .type("f.type", "report")
                .begin();
        decide(editor, path, "publish", "comment", "");
        editor.post(path + "/archive");
        assertThat(editor.get(path + "/status").body()).contains(path + "/unarchive");
        editor.post(path + "/unarchive");
        assertThat(editor.get(path + "/status").body()).contains(path + "/archive");
    }

    @Test
    void the_preview_speaks_the_readers_language_and_runs_nothing() {
        var path = DeskForm.of(contributor)
                .type("en.title", "Preview")
                .type("en.body", "Some *words* <script>alert(1)</script>")
                .type("f.type", "report")
                .begin();
        var preview = contributor.get(path + "/preview/ru").body();
        assertThat(preview).contains("<html lang=\"ru\">", "<em>words</em>").doesNotContain("<script>alert");
    }

    @Test
    void a_script_saves_too_and_is_told_of_conflicts() {
        var begun = DeskForm.of(contributor).type("en.title", "By itself").send("/desk/publication/new/autosave");
        assertThat(begun.body()).contains("\"version\":1", "\"address\":\"/desk/items/");
        var path = begun.body().replaceFirst("(?s).*\"address\":\"([^\"]+)\".*", "$1");
        saveAs(editor, path, "Meanwhile");
        var late = DeskForm.of(contributor)
                .type("en.title", "Too late")
                .type("version", "1")
                .send(path + "/autosave");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(titleOf(path)).isEqualTo("Meanwhile");
    }

    @Test
    void what_is_sent_after_the_session_ended_comes_back_after_signing_in_again() {
        var writer = SignedIn.at(centre, Role.CONTRIBUTOR);
        var path = DeskForm.of(writer).type("en.title", "Typed for an hour").begin();
        var version = DeskForm.version(writer, path);
        var proof = writer.proof();
        centre.bean(Sessions.class).endAll(writer.person().id());

        var refused =
                writer.postBare(path, "_csrf", proof, "version", version, "original", "en", "en.title", "Not <lost>");
        assertThat(refused.statusCode()).isEqualTo(302);
        var there = refused.headers().firstValue("Location").orElseThrow();
        assertThat(there).contains("/account/sign-in?to=%2Fdesk%2Fagain%2F");
        assertThat(centre.get(there.replaceFirst("^https?://[^/]+", "")).body()).contains("role=\"status\"");

        var again = URLDecoder.decode(there.replaceFirst(".*to=", ""), StandardCharsets.UTF_8);
        var back = SignedIn.as(centre, writer.person().id());
        assertThat(back.get(again).body())
                .contains("name=\"en.title\" value=\"Not &lt;lost>\"", "action=\"" + path + "\"");
        assertThat(editor.get(again).statusCode()).isEqualTo(404);

        var form = back.post(path, "version", version, "original", "en", "en.title", "Not <lost>", "then", "edit");
        assertThat(form.body()).contains("Not &lt;lost&gt;</textarea>");
    }

    @Test
    void a_form_from_an_earlier_session_is_asked_about_once_more() {
        var before = SignedIn.at(centre, Role.CONTRIBUTOR);
        var path = DeskForm.of(before).type("en.title", "Two tabs").begin();
        var old = before.proof();
        var now = SignedIn.as(centre, before.person().id());

        var asked = centre.send(HttpRequest.newBuilder(URI.create(centre.address() + path))
                .header("Cookie", now.cookie())
                .header("Origin", centre.address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + old + "&version=1&en.title=Kept"))
                .build());
        assertThat(asked.statusCode()).isEqualTo(302);
        var again = asked.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(now.get(again).body()).contains("name=\"en.title\" value=\"Kept\"");
        assertThat(now.postBare(path, "_csrf", old, "en.title", "From elsewhere")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void notes_are_kept_for_the_desk() {
        var path = DeskForm.of(contributor).type("en.title", "Noted").begin();
        contributor.post(path + "/notes", "text", "Ask the <ministry>.");
        assertThat(editor.get(path + "/notes").body()).contains("Ask the &lt;ministry&gt;.");
    }

    @Test
    void what_does_not_exist_is_not_found() {
        for (var path : new String[] {
            "/desk/unheard/new", "/desk/items/01ARZ3NDEKTSV4RRFFQ69G5FAV", "/desk/items/x/history", "/desk/jobs/none"
        }) {
            assertThat(editor.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private String titleOf(String path) {
        return centre.bean(Drafts.class)
                .find(path.substring("/desk/items/".length()))
                .orElseThrow()
                .content()
                .title(org.ukuk.platform.i18n.Language.EN);
    }

    private static void saveAs(SignedIn who, String path, String title) {
        DeskForm.path(DeskForm.of(who)
                .type("en.title", title)
                .type("f.type", "report")
                .save(path));
    }

    private static java.net.http.HttpResponse<String> decide(
            SignedIn who, String path, String act, String name, String words) {
        return who.post(path + "/" + act, "version", DeskForm.version(who, path), name, words);
    }
}

package org.ukuk.dialogue.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.dialogue.consultations.paper.Taken;
import org.ukuk.dialogue.process.Group;
import org.ukuk.platform.Centre;

class TalkPagesTest {

    private static final TalkCentre HERE = TalkCentre.open(Centre.onSqlite(), "talk-pages");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            oppose   |            |                         | Say why you oppose it.
            changes  | short      |                         | the text there is the same as before
            amendment| short      |                         | the text there is the same as before
            comment  |            |                         | Write what you want to say.
                     | something  |                         | Choose what you think of this block.
            comment  | something  | https://a.x www.b.x www.c.x | At most 2 links
            """)
    void what_is_missing_is_said_and_what_was_typed_stays(String what, String said, String more, String told) {
        var words = (said == null ? "" : said) + (more == null ? "" : " " + more);
        var answer = HERE.post(
                "/text/1",
                "",
                Map.of(
                        "what",
                        what == null ? "" : what.strip(),
                        "said",
                        words,
                        "proposal",
                        TalkCentre.WAGES,
                        "as",
                        "self",
                        "group",
                        "diaspora"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(told, ">" + words + "</textarea>");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_comment_of_a_megabyte_is_refused_with_its_beginning_kept() {
        var answer = HERE.post(
                "/text/1",
                "",
                Map.of("what", "comment", "said", "начало " + "ы".repeat(1_000_000), "as", "self", "group", "ngo"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("at most 3,000 letters", "начало ыыы");
        assertThat(answer.body().length()).isLessThan(100_000);
    }

    @Test
    void a_person_sees_what_waits_and_nobody_else_does_and_html_is_text() {
        var fields = Map.of(
                "what",
                "comment",
                "said",
                "<b onclick=x>Half</b> a year is too long",
                "as",
                "self",
                "group",
                "diaspora");
        var answer = HERE.post("/text/2", "", fields);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("said=waiting");
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        assertThat(HERE.post("/text/2", cookie, fields).statusCode()).isEqualTo(303);
        var own = HERE.centre.get(HERE.path("/text/2"), "Cookie", cookie).body();
        assertThat(own).containsOnlyOnce("&lt;b onclick=x&gt;Half&lt;/b&gt; a year");
        assertThat(HERE.get("/text/2")).doesNotContain("a year is too long");
        assertThat(HERE.get("/text")).doesNotContain("a year is too long");
        assertThat(HERE.get("/answers")).doesNotContain("a year is too long");
    }

    @Test
    void a_form_from_another_site_is_refused() {
        var request = java.net.http.HttpRequest.newBuilder(
                        java.net.URI.create(HERE.centre.address() + HERE.path("/text/1")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://elsewhere.example")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("what=support&as=self&group=ngo"))
                .build();
        assertThat(HERE.centre.send(request).statusCode()).isEqualTo(403);
    }

    @Test
    void closed_and_coming_consultations_take_nothing() {
        var closed = TalkCentre.at(
                HERE.centre,
                "talk-closed",
                TalkCentre.today().minusDays(9),
                TalkCentre.today().minusDays(1));
        Taken.version(HERE.centre, closed.process, TalkCentre.WAGES);
        var coming = TalkCentre.at(
                HERE.centre,
                "talk-coming",
                TalkCentre.today().plusDays(1),
                TalkCentre.today().plusDays(9));
        Taken.version(HERE.centre, coming.process, TalkCentre.WAGES);
        var fields = Map.of("what", "support", "as", "self", "group", "ngo");
        assertThat(closed.post("/text/1", "", fields).statusCode()).isEqualTo(422);
        assertThat(closed.post("/text/1", "", fields).body()).contains("The consultation is closed");
        assertThat(coming.post("/text/1", "", fields).body()).contains("not open yet");
        assertThat(closed.tally(1)).isEqualTo(Tally.NONE);
        assertThat(coming.tally(1)).isEqualTo(Tally.NONE);
    }

    @Test
    void whoever_wrote_to_words_that_changed_meanwhile_reads_the_new_ones_first() {
        var here = TalkCentre.open(HERE.centre, "talk-stale");
        Taken.version(here.centre, here.process, "The agency answers for all unpaid wages.", TalkCentre.COPY);
        var fields = Map.of("what", "support", "as", "self", "group", "ngo", "version", "1", "said", "As it was");
        var answer = here.post("/text/1", "", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("The text was changed while you wrote", "As it was", "name=\"version\" value=\"2\"");
        assertThat(here.post("/text/2", "", fields).statusCode()).isEqualTo(303);
        assertThat(here.post("/text/3", "", fields).body()).contains("no longer in the text");
        assertThat(here.centre.get(here.path("/text/99")).statusCode()).isEqualTo(404);
    }

    @Test
    void a_person_who_wants_no_name_leaves_only_their_side() {
        var here = TalkCentre.open(HERE.centre, "talk-mask");
        var named = Map.of(
                "what", "support", "as", "self", "group", "academia", "name", "Aigul Invented", "said", "I agree.");
        assertThat(here.post("/text/1", "", named).statusCode()).isEqualTo(303);
        assertThat(here.get("/text/1")).doesNotContain("Aigul Invented", "I agree.");
        var ngo = here.organisation("Masked Aid", Group.NGO);
        var speaker = here.speaker(ngo);
        assertThat(speaker.post(here.path("/text/1"), "what", "comment", "said", "For the office.", "as", ngo)
                        .statusCode())
                .isEqualTo(303);
        for (var path : new String[] {"/text/1", "/text", "/answers", "/text.json"}) {
            var body = here.get(path);
            assertThat(body).contains("For the office.", "Masked Aid");
            assertThat(body)
                    .doesNotContain(
                            speaker.person().id(),
                            speaker.person().name(),
                            speaker.person().email());
        }
        for (var path : new String[] {"/en/search.json?q=Aigul+Invented", "/en/search.json?q=%22For+the+office%22"}) {
            assertThat(here.centre.get(path).body()).contains("\"total\":0");
        }
        assertThat(here.centre.get("/en/search.atom?kind=consultation").body())
                .doesNotContain(
                        "Aigul Invented", "For the office.", speaker.person().id());
    }

    @Test
    void whoever_sends_very_much_within_an_hour_is_asked_to_wait_and_keeps_what_was_typed() {
        var here = TalkCentre.open(HERE.centre, "talk-flood");
        here.person("flood", Group.OTHER);
        var fields = Map.of("what", "comment", "said", "Once more", "as", "self");
        for (int i = 0; i < 120; i++) {
            assertThat(here.post("/text/1", "ukuk-voice=flood", fields).statusCode())
                    .isEqualTo(303);
        }
        var last = here.post("/text/1", "ukuk-voice=flood", fields);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.body()).contains("very much from you within an hour", "Once more</textarea>");
    }

    @Test
    void the_desk_takes_word_and_markdown_tells_what_it_cannot_read_and_lets_editors_alone_make_a_version() {
        var here = TalkCentre.open(HERE.centre, "talk-desk");
        var path = "/desk/consultations/" + here.process + "/draft";
        var editor = SignedIn.at(HERE.centre, Role.EDITOR);
        assertThat(editor.get(path).body()).contains(TalkCentre.WAGES, "Version 1");
        var text = TalkCentre.WAGES + "\n\n" + TalkCentre.DESK;
        var looked = editor.post(path, "base", "1", "text.en", text, "then", "look");
        assertThat(looked.statusCode()).isEqualTo(200);
        assertThat(looked.body()).contains("2 blocks stay as before", TalkCentre.COPY);
        var seen = java.util.regex.Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"")
                .matcher(looked.body());
        assertThat(seen.find()).isTrue();
        var twice =
                editor.post(path, "base", "1", "text.en", text, "seen", seen.group(1), "was.0", "3", "then", "take");
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("Block 3 is there twice.");
        var stale = editor.post(path, "base", "0", "text.en", text, "then", "look");
        assertThat(stale.body()).contains("Somebody else made a version meanwhile");
        var unseen = editor.post(path, "base", "1", "text.en", text + " More.", "seen", seen.group(1), "then", "take");
        assertThat(unseen.statusCode()).isEqualTo(200);
        var contributor = SignedIn.at(HERE.centre, Role.CONTRIBUTOR);
        assertThat(contributor
                        .post(path, "base", "1", "text.en", text, "seen", seen.group(1), "then", "take")
                        .statusCode())
                .isEqualTo(403);
        assertThat(editor.post(path, "base", "1", "text.en", text, "seen", seen.group(1), "then", "take")
                        .statusCode())
                .isEqualTo(303);
        assertThat(here.get("/text")).contains("Version 2", "no longer in the text: 1");
        assertThat(editor.get("/desk/consultations/01AAAAAAAAAAAAAAAAAAAAAAAA/draft")
                        .statusCode())
                .isEqualTo(404);
    }
}

package org.ukuk.dialogue.consultations.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.catalogue.Drafts;
import org.ukuk.dialogue.consultations.Answers;
import org.ukuk.dialogue.consultations.TalkCentre;
import org.ukuk.dialogue.consultations.Verdict;
import org.ukuk.dialogue.consultations.paper.Taken;
import org.ukuk.dialogue.process.Group;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.platform.i18n.Language;
import tools.jackson.databind.json.JsonMapper;

class OutcomeTest {

    private static final TalkCentre HERE = filled();
    private static final String CHANGED = "The agency answers for unpaid wages, and the employer abroad with it.";

    private static TalkCentre filled() {
        var here = TalkCentre.open(Centre.onSqlite(), "outcome");
        var aid = here.organisation("Outcome Aid", Group.NGO);
        var ngo = here.voiceOf(aid, Group.NGO);
        var ministry = here.voiceOf(here.organisation("Ministry of Outcomes", Group.STATE_BODY), Group.STATE_BODY);
        var asked = here.say(ngo, 1, "what", "changes", "proposal", CHANGED, "said", "=Abroad too.");
        here.say(ministry, 1, "what", "oppose", "said", "Too dear for us.");
        here.say(ministry, 1, "said", "Who would pay?", "to", asked.id());
        here.say(ngo, 3, "what", "support");
        for (int i = 0; i < 6; i++) {
            here.say(here.person("outcome-" + i, Group.DIASPORA), 2, "what", i < 5 ? "support" : "abstain");
        }
        here.say(here.person("outcome-0", Group.DIASPORA), 2, "what", "comment", "said", "Still secret words.");
        Taken.version(here.centre, here.process, CHANGED, TalkCentre.COPY);
        here.centre
                .bean(Answers.class)
                .give(
                        here.process,
                        List.of(new Answers.Target(asked.id(), "")),
                        Verdict.ACCEPTED,
                        Map.of(Language.EN, "Taken over whole."),
                        new Actor(null, "editor"));
        return here;
    }

    private static byte[] file(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(HERE.centre.address() + HERE.path(path)))
                .build();
        var answer = HERE.centre.client().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void a_workbook_has_every_contribution_with_its_context_and_what_waits_is_not_in_it() throws Exception {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file("/text.xlsx")))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(10);
            var first = sheet.getRow(1);
            var cells = new StringBuilder();
            first.forEach(cell -> cells.append(cell.getStringCellValue()).append('|'));
            assertThat(cells.toString())
                    .contains(
                            TalkCentre.WAGES, CHANGED, "=Abroad too.", "Outcome Aid", "accepted", "Taken over whole.");
            sheet.forEach(row ->
                    row.forEach(cell -> assertThat(cell.getStringCellValue()).doesNotContain("Still secret words.")));
        }
    }

    @Test
    void json_tells_versions_and_contributions_with_what_they_reply_to() throws Exception {
        var json = JsonMapper.builder().build().readTree(file("/text.json"));
        assertThat(json.get("versions")).hasSize(2);
        assertThat(json.get("versions")
                        .get(1)
                        .get("blocks")
                        .get(0)
                        .get("sameSince")
                        .asInt())
                .isEqualTo(2);
        var all = json.get("contributions");
        assertThat(all).hasSize(10);
        assertThat(all.get(0).get("changedSince").asBoolean()).isTrue();
        assertThat(all.get(0).get("verdict").asString()).isEqualTo("accepted");
        assertThat(all.get(2).get("repliesTo").asInt())
                .isEqualTo(all.get(0).get("number").asInt());
        assertThat(all.toString()).doesNotContain("Still secret words.", "voice");
    }

    @Test
    void a_document_tells_it_to_people_and_so_does_the_report() throws Exception {
        assertThat(words("/text.docx")).contains("Block 3", "no longer in the text", "Too dear for us.", "↳ comment");
        assertThat(words("/text.docx")).doesNotContain("Still secret words.");
        assertThat(HERE.centre.get(HERE.path("/text.docx?part=2")).statusCode()).isEqualTo(404);
        assertThat(words("/report.docx")).contains("Ministry of Outcomes", "fewer than 5", CHANGED);
        assertThat(new String(file("/report.pdf"), 0, 5)).startsWith("%PDF");
    }

    private static String words(String path) throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file(path)));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    @Test
    void the_report_tells_no_number_of_people_under_five() {
        var report = HERE.get("/report");
        assertThat(report).contains("Migrants, diaspora</th><td>6</td>", "Civil society</th><td>fewer than 5</td>");
        assertThat(report).contains("Migrants, diaspora</th><td>5</td><td>0</td><td>0</td><td>fewer than 5</td>");
        assertThat(report.substring(0, report.indexOf("<h2>What became of it")))
                .doesNotContain("<td>1</td>", "<td>2</td>", "<td>3</td>", "<td>4</td>");
    }

    @Test
    void the_matrix_and_the_answers_tell_who_holds_what_and_what_became_of_it() {
        assertThat(HERE.get("/matrix")).contains("Migrants, diaspora", "5<span class=\"hide\"> supports</span>");
        var answers = HERE.get("/answers");
        assertThat(answers).contains("Taken over whole.", "Too dear for us.", "Not answered yet.");
        assertThat(answers).doesNotContain("Still secret words.");
        assertThat(HERE.get("/answers?only=accepted")).doesNotContain("Too dear for us.");
        assertThat(HERE.get("/text/archive")).contains(TalkCentre.DESK);
        assertThat(HERE.get("/text/3")).contains("no longer in the text");
        assertThat(HERE.get("/text/1")).contains("the text changed since", "<del>", "<ins>");
    }

    @Test
    void an_editor_begins_a_publication_with_the_report_in_all_languages() {
        var editor = SignedIn.at(HERE.centre, Role.EDITOR);
        var path = "/desk/consultations/" + HERE.process + "/report";
        assertThat(editor.get(path).body()).contains("Begin a publication");
        var begun = editor.post(path);
        assertThat(begun.statusCode()).isEqualTo(303);
        var item = begun.headers().firstValue("Location").orElseThrow().substring("/desk/items/".length());
        var draft = HERE.centre.bean(Drafts.class).find(item).orElseThrow();
        assertThat(draft.kind()).isEqualTo("publication");
        for (var language : Language.values()) {
            assertThat(draft.content().text(language))
                    .isNotNull()
                    .satisfies(text -> assertThat(text.body()).contains("- **", CHANGED));
        }
        assertThat(editor.get("/desk/items/" + item).statusCode()).isEqualTo(200);
    }

    @Test
    void an_answer_without_a_reason_or_by_a_contributor_is_refused() {
        var editor = SignedIn.at(HERE.centre, Role.EDITOR);
        var path = "/desk/consultations/" + HERE.process + "/answers";
        var refused = editor.post(path, "which", "x/", "verdict", "rejected");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Say why, in at least one language.");
        var unknown = editor.post(path, "which", "x/", "verdict", "rejected", "reason.ru", "Нет.");
        assertThat(unknown.statusCode()).isEqualTo(422);
        var contributor = SignedIn.at(HERE.centre, Role.CONTRIBUTOR);
        assertThat(contributor
                        .post(path, "which", "x/", "verdict", "rejected", "reason.ru", "Нет.")
                        .statusCode())
                .isEqualTo(403);
    }
}

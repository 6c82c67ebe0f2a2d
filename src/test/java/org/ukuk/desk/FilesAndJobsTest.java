package org.ukuk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.catalogue.Drafts;
import org.ukuk.platform.Centre;
import org.ukuk.platform.jobs.Jobs;

class FilesAndJobsTest {

    private final Centre centre = Centre.onSqlite();
    private final SignedIn contributor = SignedIn.at(centre, Role.CONTRIBUTOR);

    @Test
    void a_file_is_added_to_the_draft_and_taken_off_again() {
        var path = DeskForm.of(contributor).type("en.title", "With a file").begin();
        assertThat(upload(path, "notes.txt", "Wages were paid late.").statusCode())
                .isEqualTo(303);
        assertThat(contributor.get(path + "/files").body()).contains("notes.txt");
        var file = centre.bean(Drafts.class)
                .find(path.substring("/desk/items/".length()))
                .orElseThrow()
                .content()
                .files()
                .getFirst()
                .file();

        assertThat(contributor.post(path + "/files/remove", "file", file).statusCode())
                .isEqualTo(303);
        assertThat(contributor.get(path + "/files").body()).contains("No files yet.");
    }

    @Test
    void an_empty_file_is_refused_and_the_draft_stays_as_it_is() {
        var path = DeskForm.of(contributor).type("en.title", "Without a file").begin();
        var refused = upload(path, "empty.pdf", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Choose a file first.");
        assertThat(DeskForm.version(contributor, path)).isEqualTo("1");
    }

    @Test
    void a_job_is_shown_and_only_editors_cancel_it() {
        var job = centre.bean(Jobs.class).add("unknown-work", "", contributor.actor());
        assertThat(contributor.get("/desk/jobs").body()).contains("/desk/jobs/" + job.id());
        assertThat(contributor.get("/desk/jobs/" + job.id()).body()).contains("unknown-work");
        assertThat(contributor.post("/desk/jobs/" + job.id() + "/cancel").statusCode())
                .isEqualTo(403);
        assertThat(SignedIn.at(centre, Role.EDITOR)
                        .post("/desk/jobs/" + job.id() + "/cancel")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void quality_lists_and_the_first_page_open_for_every_role() {
        for (var role : new Role[] {Role.CONTRIBUTOR, Role.EDITOR, Role.ADMINISTRATOR}) {
            var who = SignedIn.at(centre, role);
            assertThat(who.get("/desk").body().contains("/desk/audit")).isEqualTo(role == Role.ADMINISTRATOR);
            assertThat(who.get("/desk/quality").statusCode()).isEqualTo(200);
        }
    }

    private HttpResponse<String> upload(String path, String name, String text) {
        var body = part("_csrf\"", contributor.proof())
                + part("language\"", "en")
                + part("file\"; filename=\"" + name + "\"", text)
                + "--edge--\r\n";
        return centre.send(HttpRequest.newBuilder(URI.create(centre.address() + path + "/files"))
                .header("Cookie", contributor.cookie())
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static String part(String name, String value) {
        return "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n" + value + "\r\n";
    }
}

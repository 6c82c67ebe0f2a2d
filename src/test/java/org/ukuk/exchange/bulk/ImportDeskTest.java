package org.ukuk.exchange.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.mock.web.MockMultipartFile;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Centre;
import org.ukuk.platform.cli.Settings;
import org.ukuk.platform.i18n.Language;

class ImportDeskTest {

    private static final String TABLE =
            "Название;Тип;Год;ISBN;Вкус\nИмпорт на столе;отчёт;2013;;сладкий\nПлохой номер;отчёт;2013;978-0-00-000000-1;\n";

    private final Centre centre = Centre.onSqlite();
    private final SignedIn editor = SignedIn.at(centre, Role.EDITOR);

    @Test
    void a_table_is_sent_looked_at_tried_and_published() {
        var sent = upload("table.csv", TABLE);
        assertThat(sent.statusCode()).isEqualTo(303);
        var path = place(sent);

        var preview = editor.get(path).body();
        assertThat(preview).contains("table.csv", "UTF-8", "semicolons", "Импорт на столе", "value=\"title\" selected");

        var dry = report(path, "dry");
        assertThat(dry).contains("nothing was written", "of these would be: 1 created", "Вкус");
        assertThat(here()).isFalse();

        var report = report(path, "publish");
        assertThat(report).contains("2 entries read: 1 created", "1 refused", "refused.csv");
        assertThat(here()).isTrue();
    }

    @Test
    void a_country_nobody_knows_is_asked_for_and_remembered() {
        var table = "title_en,countries\nShelters on the island,Invented Isles\n";
        var path = place(upload("countries.csv", table));
        var before = editor.get(path).body();
        assertThat(before).contains("<b>Invented Isles</b> (1)", "not said yet");

        var upload = path.replaceAll("\\?.*", "");
        var said = editor.post(upload + "/names", "kind", "publication", "name", "Invented Isles", "target", "KG");
        assertThat(said.statusCode()).isEqualTo(303);
        assertThat(editor.get(place(said)).body())
                .doesNotContain("not said yet")
                .contains("Shelters on the island");

        assertThat(editor.get(place(upload("again.csv", table))).body()).doesNotContain("not said yet");
        editor.post(upload + "/names", "kind", "publication", "name", "Elsewhere", "target", "no country");
        assertThat(centre.bean(CountryNames.class).all())
                .containsEntry("invented isles", "KG")
                .doesNotContainKey("elsewhere");
    }

    @Test
    void an_empty_form_says_what_to_do() {
        var refused = upload("empty.csv", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Choose at least one file");
        assertThat(editor.get("/desk/import/01ARZ3NDEKTSV4RRFFQ69G5FAV").statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_cannot_be_written_is_refused_with_the_reason(@TempDir Path data) throws IOException {
        Files.writeString(data.resolve("imports"), "a file where a folder should be");
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of("ukuk.data", data.toString())));
        var uploads = new Uploads(new Settings(environment), Clock.systemUTC());
        var sent = new MockMultipartFile("files", "table.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> uploads.keep(List.of(sent)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reasons().getFirst().key()).isEqualTo("file.refused.disk"));
    }

    private boolean here() {
        return centre.bean(Items.class).newest(java.util.List.of("publication"), 1000).stream()
                .anyMatch(item -> item.title(Language.RU).equals("Импорт на столе"));
    }

    private String report(String path, String how) {
        var upload = path.replaceAll("\\?.*", "");
        var begun = editor.post(
                upload,
                "kind",
                "publication",
                "how",
                how,
                "column",
                "Название",
                "target",
                "title",
                "column",
                "Тип",
                "target",
                "type",
                "column",
                "Год",
                "target",
                "date",
                "column",
                "ISBN",
                "target",
                "isbn");
        assertThat(begun.statusCode()).isEqualTo(303);
        var run = place(begun);
        var deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            var page = editor.get(run).body();
            if (!page.contains("http-equiv=\"refresh\"") || Instant.now().isAfter(deadline)) {
                assertThat(editor.get(run + "/refused.csv").body()).contains("ISBN");
                return page;
            }
        }
    }

    private static String place(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private HttpResponse<String> upload(String name, String text) {
        var body = "--edge\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + editor.proof() + "\r\n"
                + "--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name + "\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + text + "\r\n--edge--\r\n";
        return centre.send(HttpRequest.newBuilder(URI.create(centre.address() + "/desk/import"))
                .header("Cookie", editor.cookie())
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }
}

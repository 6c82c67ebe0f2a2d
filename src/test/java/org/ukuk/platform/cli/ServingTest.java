package org.ukuk.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ukuk.App;
import org.ukuk.platform.database.Outbox;

class ServingTest {

    @TempDir
    static Path folder;

    private static Terminal terminal;
    private static Serving serving;

    @BeforeAll
    static void open() throws Exception {
        terminal = new Terminal(folder);
        var choices = Choices.of(folder, folder, Map.of("port", "0", "empty", "true"), Map.of());
        serving =
                Serving.open(App.class, choices, DataFolder.take(choices.data()).orElseThrow());
        serving.takeCalls();
        serving.makeReady(terminal.console());
    }

    @AfterAll
    static void close() throws IOException {
        serving.close();
    }

    @Test
    void a_backup_made_by_the_serving_process_can_be_restored() throws IOException {
        serving.bean(Outbox.class).append("test.happened", "the subject");
        Files.createDirectories(folder.resolve("data/files/ab"));
        Files.writeString(folder.resolve("data/files/ab/cd"), "a file");
        assertThat(terminal.type("backup", "all.zip")).isZero();
        assertThat(terminal.said()).contains("Wrote " + folder.resolve("all.zip"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("all.zip")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));

        assertThat(terminal.type("restore", "--data", "again", "all.zip")).isZero();
        assertThat(folder.resolve("again/files/ab/cd")).hasContent("a file");
        assertThat(folder.resolve("again/ukuk.lock")).doesNotExist();
        try (var database = org.ukuk.platform.database.Database.sqlite(folder.resolve("again/ukuk.sqlite"))) {
            var outbox = new Outbox(database, java.time.Clock.systemUTC());
            assertThat(outbox.after(0, 100)).extracting(Outbox.News::subject).contains("the subject");
        }
    }

    @Test
    void a_folder_with_anything_in_it_is_not_restored_over() throws IOException {
        Files.createDirectories(folder.resolve("used"));
        Files.writeString(folder.resolve("used/letter"), "mine");
        assertThat(terminal.type("restore", "--data", "used", "all.zip")).isEqualTo(2);
        assertThat(terminal.complained()).contains("data:", "is not empty");
        assertThat(folder.resolve("used/letter")).hasContent("mine");
    }

    @Test
    void the_exit_code_and_the_complaint_come_back_to_the_caller() throws IOException {
        Files.writeString(folder.resolve("there.zip"), "");
        assertThat(terminal.type("backup", "there.zip")).isEqualTo(2);
        assertThat(terminal.complained()).contains("there.zip exists already").hasLineCount(1);
    }

    @Test
    void the_door_is_not_there_without_the_token() throws Exception {
        assertThat(knock("POST", "Bearer wrong")).isEqualTo(404);
        assertThat(knock("GET", "Bearer " + door().token())).isEqualTo(404);
        assertThat(knock("POST", "Bearer " + door().token())).isEqualTo(200);
    }

    @Test
    void only_the_owner_reads_the_token() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("data/ukuk.lock")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(door().token()).hasSizeGreaterThanOrEqualTo(64);
    }

    @Test
    void a_second_centre_on_the_same_data_is_refused_with_the_address_of_the_first() {
        assertThat(terminal.type("serve")).isEqualTo(1);
        assertThat(terminal.complained()).contains("in use by " + serving.address());
    }

    @Test
    void what_is_done_at_the_first_start_is_not_waiting_any_more() {
        assertThat(serving.bean(FirstStarts.class).waiting()).isEmpty();
    }

    @Test
    void texts_of_any_kind_survive_the_way() {
        var call = new Handover("/папка", true, List.of("import", "", "a b", "ң\n"));
        var read = Handover.read(call.body());
        assertThat(read).isEqualTo(call);
    }

    private static DataFolder.Door door() {
        return DataFolder.door(folder.resolve("data"));
    }

    private static int knock(String method, String key) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(serving.address() + CallDoor.PATH))
                .header("Authorization", key)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        }
    }
}

package org.ukuk.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoicesTest {

    @TempDir
    Path home;

    @Test
    void an_option_goes_before_a_variable_and_a_variable_before_the_file() throws IOException {
        write("data/ukuk.properties", "port = 3\nbind = 0.0.0.0\nempty = true\n");
        var choices = choices(Map.of("port", "1"), Map.of("UKUK_PORT", "2", "UKUK_BIND", "::1", "PATH", "/bin"));
        assertThat(choices.of(Setting.PORT)).isEqualTo("1");
        assertThat(choices.of(Setting.BIND)).isEqualTo("::1");
        assertThat(choices.of(Setting.EMPTY)).isEqualTo("true");
        assertThat(choices.asProperties()).containsEntry("server.port", "1").containsEntry("server.address", "::1");
    }

    @Test
    void without_any_choice_it_serves_this_machine_from_the_folder_data() {
        var choices = choices(Map.of(), Map.of());
        assertThat(choices.data()).isEqualTo(home.resolve("data"));
        assertThat(choices.asProperties())
                .containsEntry("server.port", "8080")
                .containsEntry("server.address", "127.0.0.1");
    }

    @Test
    void a_relative_data_folder_lies_where_the_command_was_called() {
        var choices = Choices.of(home.resolve("here"), home, Map.of("data", "../there"), Map.of());
        assertThat(choices.data()).isEqualTo(home.resolve("there"));
    }

    @Test
    void a_settings_file_elsewhere_may_say_where_the_data_are() throws IOException {
        write("etc/my.properties", "data = kept\n");
        assertThat(choices(Map.of("settings", "etc/my.properties"), Map.of()).data())
                .isEqualTo(home.resolve("kept"));
    }

    @Test
    void letters_need_a_server_a_sender_and_an_address_for_their_links() {
        var whole = Map.of(
                "mail-url", "smtp://host", "mail-from", "centre@ukuk.example", "public-url", "https://ukuk.example");
        assertThat(choices(whole, Map.of()).asProperties()).containsEntry("ukuk.mail-url", "smtp://host");
        for (var missing : whole.keySet()) {
            var rest = new java.util.HashMap<>(whole);
            rest.remove(missing);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> choices(rest, Map.of()))
                    .withMessageContaining(missing);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mail-url, mail.example.org",
        "mail-from, nobody",
        "public-url, ukuk.example",
        "port, eighty",
        "port, 70000",
        "port, -1",
        "database-url, mysql://x",
        "open-search-url, localhost:9200",
        "bind, two words",
        "empty, perhaps",
        "trusted-proxy, proxy.example",
        "trusted-proxy, 10.0.0.0/33",
        "files-url, s3://x"
    })
    void a_value_that_cannot_be_is_refused_by_the_name_of_its_setting(String name, String value) throws IOException {
        write("data/ukuk.properties", name + " = " + value);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> choices(Map.of(), Map.of()))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(2))
                .withMessageContaining(name)
                .withMessageContaining("ukuk.properties");
    }

    @Test
    void an_unknown_variable_is_refused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> choices(Map.of(), Map.of("UKUK_PROT", "80")))
                .withMessageContaining("UKUK_PROT");
    }

    @Test
    void a_file_that_contradicts_itself_is_refused() throws IOException {
        write("data/ukuk.properties", "port = 1\nport = 2\n");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> choices(Map.of(), Map.of()))
                .withMessageContaining("port: stands twice");
        write("data/ukuk.properties", "data = elsewhere\n");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> choices(Map.of(), Map.of()))
                .withMessageContaining("data: does not belong");
    }

    @Test
    void a_settings_file_that_is_missing_or_no_text_is_refused() throws IOException {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> choices(Map.of("settings", "none"), Map.of()))
                .withMessageContaining("settings:");
        Files.write(home.resolve("bad"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> choices(Map.of("settings", "bad"), Map.of()))
                .withMessageContaining("settings:");
    }

    private Choices choices(Map<String, String> options, Map<String, String> environment) {
        return Choices.of(home, home, options, environment);
    }

    private void write(String name, String text) throws IOException {
        var file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

package org.ukuk;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.platform.i18n.Language;

class MessagesTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Path MESSAGES = MAIN.resolve("resources/messages");

    @Test
    void a_feature_says_the_same_things_in_all_three_languages() throws IOException {
        for (var feature : features()) {
            var keys = texts(feature, Language.KY).keySet();
            assertThat(texts(feature, Language.RU)).as(feature + "_ru").containsOnlyKeys(keys);
            assertThat(texts(feature, Language.EN)).as(feature + "_en").containsOnlyKeys(keys);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_text_is_empty_and_every_format_can_be_read(Language language) throws IOException {
        for (var feature : features()) {
            assertThat(texts(feature, language)).allSatisfy((key, text) -> {
                assertThat(text).as(key).isNotBlank();
                if (text.contains("{")) {
                    assertThat(new MessageFormat(text, language.locale()))
                            .as(key)
                            .isNotNull();
                }
            });
        }
    }

    @Test
    void no_key_is_written_twice() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            for (var file : files.toList()) {
                var keys = Files.readAllLines(file).stream()
                        .filter(line -> line.matches("[a-z][^=]*=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip());
                assertThat(keys).as(file.toString()).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void no_key_is_unused() throws IOException {
        var sources = sources();
        for (var feature : features()) {
            assertThat(texts(feature, Language.EN).keySet()).as(feature).allMatch(key -> isUsed(key, sources));
        }
    }

    @Test
    void a_key_counts_as_used_whole_or_by_a_prefix_that_ends_in_a_dot() {
        assertThat(isUsed("a.b.c", "say(\"a.b.c\")")).isTrue();
        assertThat(isUsed("a.b.c", "say(\"a.b.\" + code)")).isTrue();
        assertThat(isUsed("a.b.c", "say(\"a.b\")")).isFalse();
        assertThat(isUsed("a.b.c", "say(\"a.b.cd\")")).isFalse();
    }

    @Test
    void what_a_kind_announces_counts_as_used_by_its_code_and_the_names_of_its_fields() {
        var kind = "code() { return \"treaty\"; } Field.of(\"signed\", new Date())";
        assertThat(isUsed("kind.treaty.many", kind)).isTrue();
        assertThat(isUsed("field.treaty.signed", kind)).isTrue();
        assertThat(isUsed("field.treaty.ratified", kind)).isFalse();
    }

    @Test
    void what_one_chooses_in_a_field_counts_as_used_by_its_code() {
        var kind = "\"treaty\"; Field.of(\"type\", new Input.Choice(List.of(\"pact\")))";
        assertThat(isUsed("treaty.type.pact", kind)).isTrue();
        assertThat(isUsed("treaty.type.law", kind)).isFalse();
    }

    private static boolean isUsed(String key, String sources) {
        if (sources.contains("\"" + key + "\"")) {
            return true;
        }
        if (key.matches("(kind|field)\\..+")) {
            return Arrays.stream(key.split("\\.", 3))
                    .skip(1)
                    .allMatch(part -> part.equals("many") || sources.contains("\"" + part + "\""));
        }
        if (sources.contains("Input.Choice(")
                && key.split("\\.").length == 3
                && Arrays.stream(key.split("\\.")).allMatch(part -> sources.contains("\"" + part + "\""))) {
            return true;
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            if (sources.contains("\"" + key.substring(0, dot + 1) + "\"")) {
                return true;
            }
        }
        return false;
    }

    private static TreeSet<String> features() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("_(ky|ru|en)\\.properties$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Map<String, String> texts(String feature, Language language) throws IOException {
        var read = new Properties();
        try (var in = Files.newBufferedReader(MESSAGES.resolve(feature + "_" + language.code() + ".properties"))) {
            read.load(in);
        }
        var texts = new TreeMap<String, String>();
        read.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static String sources() throws IOException {
        Predicate<Path> code = file -> List.of(".java", ".jte").stream()
                .anyMatch(end -> file.getFileName().toString().endsWith(end));
        var all = new StringBuilder();
        try (var files = Files.walk(MAIN)) {
            for (var file : files.filter(Files::isRegularFile).filter(code).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }
}

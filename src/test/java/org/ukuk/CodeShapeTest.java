package org.ukuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class CodeShapeTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    @Test
    void the_code_keeps_its_shape() throws IOException {
        var shape = Shape.of(sources(MAIN), true);
        System.out.printf(
                "Shape: %d files, median %d lines; %d methods, median %d lines%n",
                shape.files.size(), Shape.median(shape.files), shape.methods.size(), Shape.median(shape.methods));
        assertThat(shape.breaches).isEmpty();
    }

    @Test
    void tests_keep_their_shape() throws IOException {
        assertThat(Shape.of(sources(TEST), false).breaches).isEmpty();
    }

    @Test
    void no_package_is_named_after_nothing() throws IOException {
        try (var folders = Files.walk(MAIN)) {
            assertThat(folders.filter(Files::isDirectory).map(Path::getFileName).map(Path::toString))
                    .doesNotContain("common", "util", "utils", "helper", "helpers", "impl", "base", "misc", "service");
        }
    }

    @Test
    void a_breach_of_each_rule_is_seen() throws IOException {
        var long_method = "void much() {" + "\n;".repeat(Shape.LONGEST_METHOD) + "}";
        assertThat(breaches("public class OrderManager { %s }".formatted(long_method)))
                .hasSize(3)
                .anyMatch(breach -> breach.contains("the word Manager"))
                .anyMatch(breach -> breach.contains("has no /// comment"))
                .anyMatch(breach -> breach.contains("much is 41 lines long"));
        assertThat(breaches(
                        "@Component class Much { Much(int a, int b, int c, int d, int e, int f, int g, int h) {} }"))
                .hasSize(1);
        assertThat(breaches("class Long {" + "\n".repeat(Shape.LONGEST_FILE) + "}"))
                .hasSize(1);
    }

    @Test
    void a_default_is_a_breach_only_where_the_cases_are_closed() throws IOException {
        var onEnum = "class Any { int of(State s) { return switch (s) { case OPEN -> 1; default -> 2; }; } }";
        var onSealed = "class Any { record Some() {} int of(Any a) { switch (a) { case Some s: break; default: } } }";
        var onText = "class Any { int of(String s) { return switch (s) { case \"OPEN\" -> 1; default -> 2; }; } }";
        var onObject = "class Any { int of(Object o) { return switch (o) { case Long l -> 1; default -> 2; }; } }";
        assertThat(breaches(onEnum)).hasSize(1);
        assertThat(breaches(onSealed)).hasSize(1);
        assertThat(breaches(onText)).isEmpty();
        assertThat(breaches(onObject)).isEmpty();
    }

    @Test
    void a_database_is_no_base_and_a_comment_is_enough() throws IOException {
        assertThat(breaches("/// Where rows are kept.\npublic class Database {}"))
                .isEmpty();
    }

    private static List<String> breaches(String source) throws IOException {
        return Shape.of(List.of(new Source(source)), true).breaches;
    }

    private static Iterable<? extends JavaFileObject> sources(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return ToolProvider.getSystemJavaCompiler()
                    .getStandardFileManager(null, null, null)
                    .getJavaFileObjectsFromPaths(
                            files.filter(file -> file.toString().endsWith(".java"))
                                    .toList());
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("memory:/Sample.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

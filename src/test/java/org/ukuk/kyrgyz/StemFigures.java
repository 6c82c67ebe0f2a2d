package org.ukuk.kyrgyz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// How well a stemmer brings forms of one word together and keeps words apart, over pairs of forms: precision, recall
/// and F1 of the pairs that share a stem against those that share a lemma; under-stemming UI = 1 − recall and
/// over-stemming OI, the part of the pairs of different lemmas that share a stem (C. Paice, Method for evaluation of
/// stemming algorithms based on error counting, JASIS 47, 1996).
public record StemFigures(double precision, double recall, double overStemming) {

    /// A form and its lemma.
    public record Form(String form, String lemma) {}

    public double f1() {
        return recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    public double underStemming() {
        return 1 - recall;
    }

    public static StemFigures of(List<Form> forms, UnaryOperator<String> stemmer) {
        var lemmas = new HashMap<String, Integer>();
        var stems = new HashMap<String, Integer>();
        var both = new HashMap<List<String>, Integer>();
        for (var form : forms) {
            var stem = stemmer.apply(form.form);
            lemmas.merge(form.lemma, 1, Integer::sum);
            stems.merge(stem, 1, Integer::sum);
            both.merge(List.of(form.lemma, stem), 1, Integer::sum);
        }
        double right = pairs(both);
        double different = pairs(Map.of("", forms.size())) - pairs(lemmas);
        return new StemFigures(
                right / Math.max(1, pairs(stems)), right / pairs(lemmas), (pairs(stems) - right) / different);
    }

    private static double pairs(Map<?, Integer> groups) {
        return groups.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
    }

    /// Reads our own forms: a stem and its forms a line.
    public static List<Form> ours() {
        try (var in = StemFigures.class.getResourceAsStream("forms.txt")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.toLowerCase(java.util.Locale.ROOT).split(" "))
                    .flatMap(words -> Arrays.stream(words).distinct().map(word -> new Form(word, words[0])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a table of form, lemma and more, parted by tabs, without quotes or header.
    public static List<Form> read(Path table) {
        try (Stream<String> lines = Files.lines(table)) {
            var forms = new ArrayList<Form>();
            lines.map(line -> line.split("\t")).forEach(cells -> forms.add(new Form(cells[0], cells[1])));
            return forms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

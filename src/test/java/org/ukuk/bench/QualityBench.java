package org.ukuk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.ukuk.search.Quality;
import org.ukuk.search.Quality.Figures;
import org.ukuk.search.Quality.Group;
import org.ukuk.search.TestSet;

/// How well the search answers: every test set there is, by pair of languages and by how the question was typed, with
/// the change since the last run that was kept; and what each weight does to it.
final class QualityBench {

    private static final Path KEPT = Path.of("bench/results/quality.tsv");
    private static final Path OWN = Path.of("src/test/resources/quality");

    private QualityBench() {}

    static void run() {
        var sets = Stream.of(OWN, Path.of(System.getenv().getOrDefault("BENCH_SETS", "../shared/data/lang")))
                .flatMap(folder -> TestSet.in(folder).stream())
                .toList();
        var figures = new TreeMap<Group, Figures>();
        var without = new LinkedHashMap<String, Map<Group, Figures>>();
        for (var set : sets) {
            try (var quality = new Quality(set)) {
                figures.putAll(quality.measure());
                quality.without()
                        .forEach((weight, changed) -> without.computeIfAbsent(weight, w -> new TreeMap<>())
                                .putAll(changed));
            }
        }
        table(figures, kept());
        weights(figures, without);
        keep(figures);
    }

    private static void table(Map<Group, Figures> figures, Map<Group, Figures> before) {
        var table = new Table(
                "quality",
                "How well the search answers, by test set, trouble and pair of languages (question→documents).",
                "set",
                "trouble",
                "pair",
                "questions",
                "recall@10",
                "nDCG@10",
                "MRR",
                "change of nDCG@10");
        figures.forEach((group, now) -> {
            var then = before.get(group);
            table.row(
                    group.set(),
                    group.trouble(),
                    group.pair(),
                    now.questions(),
                    now.recall(),
                    now.ndcg(),
                    now.mrr(),
                    then == null ? "new" : String.format(Locale.ROOT, "%+.3f", now.ndcg() - then.ndcg()));
        });
        table.keep();
    }

    /// What is lost when a weight is left out.
    private static void weights(Map<Group, Figures> figures, Map<String, Map<Group, Figures>> without) {
        var table = new Table(
                "quality-weights",
                "Mean nDCG@10 over all questions, and with one weight left out.",
                "left out",
                "same language",
                "other language");
        table.row("nothing", mean(figures, true), mean(figures, false));
        without.forEach((weight, changed) -> table.row(weight, mean(changed, true), mean(changed, false)));
        table.keep();
    }

    private static double mean(Map<Group, Figures> figures, boolean same) {
        var chosen = new ArrayList<Figures>();
        figures.forEach((group, one) -> {
            if (group.isOneLanguage() == same) {
                chosen.add(one);
            }
        });
        return mean(chosen, Figures::ndcg);
    }

    private static double mean(Collection<Figures> figures, ToDoubleFunction<Figures> of) {
        double sum = figures.stream()
                .mapToDouble(one -> one.questions() * of.applyAsDouble(one))
                .sum();
        return sum / figures.stream().mapToInt(Figures::questions).sum();
    }

    private static Map<Group, Figures> kept() {
        return Files.exists(KEPT) ? Quality.read(KEPT) : Map.of();
    }

    private static void keep(Map<Group, Figures> figures) {
        var lines = new ArrayList<>(List.of(Quality.HEADING));
        figures.forEach((group, one) -> lines.add(Quality.written(group, one)));
        try {
            Files.write(KEPT, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.ukuk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ukuk.kyrgyz.KyrgyzStemmer;
import org.ukuk.kyrgyz.KyrgyzStemmer.Depth;
import org.ukuk.kyrgyz.StemFigures;
import org.ukuk.kyrgyz.StemFigures.Form;

/// Kyrgyz stemming over every set it finds: our own forms, and tables `stem*.tsv` of form and lemma in the folder that
/// `BENCH_SETS` names, by default the one beside this project.
final class StemmingBench {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final Path SETS = Path.of("../shared/data/lang");

    private StemmingBench() {}

    static void run() {
        var table = new Table(
                "stemming",
                "Pairs of forms; OI in 10⁻⁴ (see StemFigures). Words a second of CPU time of one thread, warm.",
                "set",
                "forms",
                "stemmer",
                "P",
                "R",
                "F1",
                "UI",
                "OI",
                "words/s");
        sets().forEach((set, forms) -> stemmers().forEach((name, stemmer) -> add(table, set, forms, name, stemmer)));
        table.keep();
    }

    private static Map<String, UnaryOperator<String>> stemmers() {
        var stemmers = new LinkedHashMap<String, UnaryOperator<String>>();
        stemmers.put("none", word -> word);
        stemmers.put("first five letters", word -> word.substring(0, Math.min(5, word.length())));
        stemmers.put("exact", KyrgyzStemmer.exact()::stem);
        stemmers.put("folded", KyrgyzStemmer.folded()::stem);
        stemmers.put("exact, derivations too", KyrgyzStemmer.exact(Depth.DERIVATION)::stem);
        stemmers.put("folded, derivations too", KyrgyzStemmer.folded(Depth.DERIVATION)::stem);
        return stemmers;
    }

    private static Map<String, List<Form>> sets() {
        var sets = new LinkedHashMap<String, List<Form>>();
        sets.put("our own", StemFigures.ours());
        var named = System.getenv("BENCH_SETS");
        var folder = named == null ? SETS : Path.of(named);
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "stem*.tsv")) {
                files.forEach(file -> sets.put(file.getFileName().toString(), StemFigures.read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sets;
    }

    private static void add(Table table, String set, List<Form> forms, String name, UnaryOperator<String> stemmer) {
        var figures = StemFigures.of(forms, stemmer);
        table.row(
                set,
                forms.size(),
                name,
                three(figures.precision()),
                three(figures.recall()),
                three(figures.f1()),
                three(figures.underStemming()),
                String.format(Locale.ROOT, "%.2f", figures.overStemming() * 1e4),
                Math.round(perSecond(forms, stemmer) / 1e4) / 100.0 + " M");
    }

    private static String three(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }

    private static double perSecond(List<Form> forms, UnaryOperator<String> stemmer) {
        int rounds = 1 + 300_000 / forms.size();
        double best = 0;
        for (int trial = 0; trial < 6; trial++) {
            long letters = 0;
            long start = THREAD.getCurrentThreadCpuTime();
            for (int i = 0; i < rounds; i++) {
                for (var form : forms) {
                    letters += stemmer.apply(form.form()).length();
                }
            }
            double seconds = (THREAD.getCurrentThreadCpuTime() - start) / 1e9;
            best = letters == 0 ? 0 : Math.max(best, rounds * forms.size() / seconds);
        }
        return best;
    }
}

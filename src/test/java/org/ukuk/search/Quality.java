package org.ukuk.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Contents;
import org.ukuk.exchange.bulk.starter.StarterFixture;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;
import org.ukuk.search.TestSet.Question;

/// How well the search answers a test set: every document is an item, every question is asked of the items in each
/// language.
public final class Quality implements AutoCloseable {

    public static final String HEADING = "set\ttrouble\tpair\tquestions\trecall\tndcg\tmrr";

    private static final int AT = 10;

    private final TestSet set;
    private final SearchFixture index = new SearchFixture(Databases.SQLITE);
    private final Map<String, String> documents = new HashMap<>();

    /// Means over questions of one kind.
    ///
    /// @param recall share of the answers among the first ten
    /// @param ndcg Järvelin and Kekäläinen 2002, of the first ten
    /// @param mrr mean of one divided by the place of the first answer, of the first twenty
    public record Figures(int questions, double recall, double ndcg, double mrr) {}

    /// @param pair as `ky→ru`
    public record Group(String set, String trouble, String pair) implements Comparable<Group> {
        public boolean isOneLanguage() {
            return pair.substring(0, 2).equals(pair.substring(3));
        }

        @Override
        public int compareTo(Group other) {
            return toString().compareTo(other.toString());
        }
    }

    public Quality(TestSet set) {
        this.set = set;
        index.concepts.put(StarterFixture.concepts());
        for (var document : set.documents()) {
            var content = Contents.in(document.language(), document.title()).saying(document.text());
            documents.put(bring(content.build()), document.id());
        }
        index.settle();
    }

    private String bring(Content content) {
        return index.bring(content);
    }

    /// Every question asked of every language.
    public Map<Group, Figures> measure() {
        return measure(Weights.USUAL);
    }

    /// The same with each of the weights left out in turn, by its name.
    public Map<String, Map<Group, Figures>> without() {
        var without = new LinkedHashMap<String, Map<Group, Figures>>();
        for (var part : Weights.class.getRecordComponents()) {
            without.put(part.getName(), measure(without(part.getName())));
        }
        return without;
    }

    Map<Group, Figures> measure(Weights weights) {
        var found = new TreeMap<Group, List<double[]>>();
        var search = index.searching(weights);
        for (var question : set.questions()) {
            for (var target : Language.values()) {
                var group = new Group(
                        set.name(), question.trouble(), question.language().code() + "→" + target.code());
                found.computeIfAbsent(group, g -> new ArrayList<>()).add(figures(search, question, target));
            }
        }
        var figures = new TreeMap<Group, Figures>();
        found.forEach((group, all) -> figures.put(group, mean(all)));
        return figures;
    }

    private static Weights without(String name) {
        var parts = Weights.class.getRecordComponents();
        var values = new Object[parts.length];
        var types = new Class<?>[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                types[i] = float.class;
                values[i] = parts[i].getName().equals(name)
                        ? 0f
                        : parts[i].getAccessor().invoke(Weights.USUAL);
            }
            return Weights.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Figures mean(List<double[]> all) {
        var mean = new double[3];
        all.forEach(one -> {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += one[i] / all.size();
            }
        });
        return new Figures(all.size(), mean[0], mean[1], mean[2]);
    }

    private List<String> answers(Search search, Question question, Language target) {
        var request = SearchRequest.of(question.text()).plus(Facets.LANGUAGE, target.code());
        return search.run(request, question.language(), Viewer.READER).hits().stream()
                .map(hit -> documents.getOrDefault(hit.id(), ""))
                .toList();
    }

    private double[] figures(Search search, Question question, Language target) {
        var hits = answers(search, question, target);
        double gain = 0;
        int among = 0;
        double first = 0;
        for (int i = 0; i < hits.size(); i++) {
            int grade = question.answers().getOrDefault(hits.get(i), 0);
            if (grade > 0 && first == 0) {
                first = 1.0 / (i + 1);
            }
            if (grade > 0 && i < AT) {
                among++;
                gain += gain(grade, i);
            }
        }
        return new double[] {among / (double) question.answers().size(), gain / ideal(question), first};
    }

    private static double gain(int grade, int place) {
        return (Math.pow(2, grade) - 1) / (Math.log(place + 2) / Math.log(2));
    }

    private static double ideal(Question question) {
        var grades = question.answers().values().stream()
                .sorted(java.util.Comparator.reverseOrder())
                .limit(AT)
                .toList();
        double ideal = 0;
        for (int i = 0; i < grades.size(); i++) {
            ideal += gain(grades.get(i), i);
        }
        return ideal;
    }

    /// Kept figures; the first line is the heading.
    public static Map<Group, Figures> read(Path file) {
        var figures = new TreeMap<Group, Figures>();
        try (var lines = Files.lines(file)) {
            lines.skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(row -> figures.put(
                            new Group(row[0], row[1], row[2]),
                            new Figures(
                                    Integer.parseInt(row[3]),
                                    Double.parseDouble(row[4]),
                                    Double.parseDouble(row[5]),
                                    Double.parseDouble(row[6]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return figures;
    }

    public static String written(Group group, Figures figures) {
        return String.format(
                Locale.ROOT,
                "%s\t%s\t%s\t%d\t%.4f\t%.4f\t%.4f",
                group.set(),
                group.trouble(),
                group.pair(),
                figures.questions(),
                figures.recall(),
                figures.ndcg(),
                figures.mrr());
    }

    @Override
    public void close() {
        index.close();
    }
}

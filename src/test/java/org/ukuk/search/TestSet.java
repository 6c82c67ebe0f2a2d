package org.ukuk.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ukuk.platform.i18n.Language;

/// Documents and questions with the documents that answer them, read from a folder of tab separated files; which files
/// make a set is told by their names.
///
/// @param documents each in one or several languages
public record TestSet(String name, List<Document> documents, List<Question> questions) {

    private static final int LONGEST_TITLE = 300;

    /// @param id the same for all languages of a text
    public record Document(String id, Language language, String title, String text) {}

    /// @param trouble how it was typed: `plain`, `translit`, …
    /// @param answers how well each document answers, from 1, by its id
    public record Question(Language language, String trouble, String text, Map<String, Integer> answers) {}

    public static List<TestSet> in(Path folder) {
        return Stream.of(declaration(folder), subjects(folder), news(folder), own(folder))
                .flatMap(Optional::stream)
                .toList();
    }

    /// `udhr.tsv` (id, lang, title, text), `udhr_queries.tsv` (qid, lang, relevant, query).
    private static Optional<TestSet> declaration(Path folder) {
        if (!has(folder, "udhr.tsv", "udhr_queries.tsv")) {
            return Optional.empty();
        }
        var questions = rows(folder, "udhr_queries.tsv").stream()
                .map(row -> new Question(language(row[1]), "plain", row[3], Map.of(row[2], 1)))
                .toList();
        return Optional.of(new TestSet("udhr", articles(folder), questions));
    }

    private static List<Document> articles(Path folder) {
        return rows(folder, "udhr.tsv").stream()
                .map(row -> new Document(row[0], language(row[1]), row[2], row[3]))
                .toList();
    }

    /// The same articles and `sdg.tsv` (id, kind, en, ru, ky); `queries.tsv` (qid, lang, variant, concept, query),
    /// `qrels.tsv` (concept, doc, grade).
    private static Optional<TestSet> subjects(Path folder) {
        if (!has(folder, "udhr.tsv", "sdg.tsv", "queries.tsv", "qrels.tsv")) {
            return Optional.empty();
        }
        var documents = new ArrayList<>(articles(folder));
        for (var row : rows(folder, "sdg.tsv")) {
            documents.add(titled(row[0], Language.EN, row[2]));
            documents.add(titled(row[0], Language.RU, row[3]));
            documents.add(titled(row[0], Language.KY, row[4]));
        }
        return Optional.of(new TestSet("subjects", documents, questions(folder)));
    }

    private static Document titled(String id, Language language, String text) {
        return text.length() > LONGEST_TITLE
                ? new Document(id, language, id, text)
                : new Document(id, language, text, "");
    }

    private static List<Question> questions(Path folder) {
        var answers = new LinkedHashMap<String, Map<String, Integer>>();
        rows(folder, "qrels.tsv")
                .forEach(row -> answers.computeIfAbsent(row[0], c -> new LinkedHashMap<>())
                        .put(row[1], Integer.valueOf(row[2])));
        return rows(folder, "queries.tsv").stream()
                .filter(row -> answers.containsKey(row[3]))
                .map(row -> new Question(language(row[1]), row[2], row[4], answers.getOrDefault(row[3], Map.of())))
                .toList();
    }

    /// `news_aligned.tsv` (doc, sent, en, ru, ky): the headline asks, its text answers.
    private static Optional<TestSet> news(Path folder) {
        if (!has(folder, "news_aligned.tsv")) {
            return Optional.empty();
        }
        var bodies = new LinkedHashMap<String, Map<Language, StringBuilder>>();
        var questions = new ArrayList<Question>();
        for (var row : rows(folder, "news_aligned.tsv")) {
            var texts = Map.of(Language.EN, row[2], Language.RU, row[3], Language.KY, row[4]);
            if (row[1].equals("0")) {
                texts.forEach(
                        (language, text) -> questions.add(new Question(language, "plain", text, Map.of(row[0], 1))));
            } else {
                var body = bodies.computeIfAbsent(row[0], d -> new LinkedHashMap<>());
                texts.forEach((language, text) -> body.computeIfAbsent(language, l -> new StringBuilder())
                        .append(text)
                        .append("\n\n"));
            }
        }
        var documents = new ArrayList<Document>();
        bodies.forEach((id, body) ->
                body.forEach((language, text) -> documents.add(new Document(id, language, id, text.toString()))));
        return Optional.of(new TestSet("news", documents, questions));
    }

    /// `documents.tsv` (id, lang, title, text), `questions.tsv` (lang, trouble, answers with spaces between, query).
    private static Optional<TestSet> own(Path folder) {
        if (!has(folder, "documents.tsv", "questions.tsv")) {
            return Optional.empty();
        }
        var documents = rows(folder, "documents.tsv").stream()
                .map(row -> new Document(row[0], language(row[1]), row[2], row[3]))
                .toList();
        var questions = new ArrayList<Question>();
        for (var row : rows(folder, "questions.tsv")) {
            var answers = new LinkedHashMap<String, Integer>();
            Stream.of(row[2].split(" ")).forEach(id -> answers.put(id, 1));
            questions.add(new Question(language(row[0]), row[1], row[3], answers));
        }
        return Optional.of(new TestSet("own", documents, questions));
    }

    private static boolean has(Path folder, String... files) {
        return Stream.of(files).allMatch(file -> Files.exists(folder.resolve(file)));
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow();
    }

    /// The rows without the heading.
    private static List<String[]> rows(Path folder, String file) {
        try (var lines = Files.lines(folder.resolve(file))) {
            return lines.skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

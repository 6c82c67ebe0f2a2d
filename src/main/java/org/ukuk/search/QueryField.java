package org.ukuk.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.i18n.Countries;
import org.ukuk.platform.i18n.Language;

/// A field that can be named in a query, as in `year:2010..2014`, in three languages.
enum QueryField {
    AUTHOR((value, vocabulary) -> names(value), "author", "автор"),
    TITLE((value, vocabulary) -> words(value, Entry::title), "title", "название", "аталышы"),
    YEAR((value, vocabulary) -> years(value), "year", "год", "жыл"),
    COUNTRY((value, vocabulary) -> country(value, vocabulary), "country", "страна", "өлкө"),
    LANGUAGE((value, vocabulary) -> language(value), "language", "язык", "тил"),
    TOPIC((value, vocabulary) -> topic(value, vocabulary), "topic", "тема");

    private static final Pattern YEARS = Pattern.compile("(\\d{4})?(\\.\\.|-|–)?(\\d{4})?");
    private static final int FIRST_YEAR = 0;
    private static final int LAST_YEAR = 9999;

    private final BiFunction<String, Vocabulary, @Nullable Clause> asked;
    private final List<String> names;

    QueryField(BiFunction<String, Vocabulary, @Nullable Clause> asked, String... names) {
        this.asked = asked;
        this.names = List.of(names);
    }

    /// Null when no field has this name.
    static @Nullable QueryField of(String name) {
        var folded = Words.fold(name);
        return Arrays.stream(values())
                .filter(field -> field.names.stream().map(Words::fold).anyMatch(folded::equals))
                .findFirst()
                .orElse(null);
    }

    /// What the value asks for; a value the field does not know is looked for among the words.
    Clause asks(String value, Vocabulary vocabulary) {
        var clause = asked.apply(value, vocabulary);
        return clause == null ? words(value, Entry::words) : clause;
    }

    private static Clause words(String value, Function<Language, String> field) {
        return every(
                value,
                word -> Clause.best(Stream.of(Language.values())
                        .map(l -> (Clause) new Clause.Word(field.apply(l), Words.stem(l, word)))
                        .toList()));
    }

    private static Clause names(String value) {
        return every(value, word -> new Clause.Word(Entry.NAMES, Words.fold(word)));
    }

    private static Clause every(String value, Function<String, Clause> asked) {
        return new Clause.Every(
                Words.in(value).stream().map(word -> asked.apply(word.text())).toList());
    }

    private static @Nullable Clause years(String value) {
        var years = YEARS.matcher(value);
        if (!years.matches() || (years.group(1) == null && years.group(3) == null)) {
            return null;
        }
        int from = years.group(1) == null ? FIRST_YEAR : Integer.parseInt(years.group(1));
        int to = years.group(3) != null ? Integer.parseInt(years.group(3)) : years.group(2) == null ? from : LAST_YEAR;
        return new Clause.Flat(new Clause.Years(Math.min(from, to), Math.max(from, to)), 0);
    }

    private static @Nullable Clause country(String value, Vocabulary vocabulary) {
        var codes = new TreeSet<String>();
        vocabulary.named(value).forEach(sense -> {
            if (!sense.country().isEmpty()) {
                codes.add(sense.country());
            }
        });
        Countries.find(value).ifPresent(codes::add);
        return oneOf(Facets.COUNTRY, List.copyOf(codes));
    }

    private static @Nullable Clause language(String value) {
        var code = value.toLowerCase(Locale.ROOT);
        return Arrays.asList(Locale.getISOLanguages()).contains(code)
                ? oneOf(Facets.field(Facets.LANGUAGE), List.of(code))
                : null;
    }

    private static @Nullable Clause topic(String value, Vocabulary vocabulary) {
        var ids = new ArrayList<String>();
        vocabulary.named(value).forEach(sense -> sense.concept().ifPresent(concept -> ids.add(concept.id())));
        return oneOf(Facets.TOPIC, ids);
    }

    private static @Nullable Clause oneOf(String field, List<String> values) {
        return values.isEmpty()
                ? null
                : new Clause.Flat(
                        Clause.best(values.stream()
                                .map(value -> (Clause) new Clause.Word(field, value))
                                .toList()),
                        0);
    }
}

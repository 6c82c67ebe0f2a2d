package org.ukuk.exchange.bulk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Country;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Inputs;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Source;
import org.ukuk.catalogue.Text;
import org.ukuk.catalogue.TextStatus;
import org.ukuk.exchange.bulk.readers.DocumentTitle;
import org.ukuk.exchange.bulk.readers.Entry;
import org.ukuk.platform.i18n.Language;

/// One entry while it becomes content.
final class Composing {

    private static final String LANGUAGES = "languages";

    private final Entry entry;
    private final FieldValues values;
    private final Vocabulary words;
    private final boolean strict;
    private final List<Reason> refusals;
    private final List<Reason> notes = new ArrayList<>();
    private final List<Reason> assumed = new ArrayList<>();
    private final Set<String> ignored = new LinkedHashSet<>();
    private final Map<String, String> cells = new HashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Set<String> topics = new LinkedHashSet<>();
    private final Set<Country> countries = new LinkedHashSet<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private Optional<Language> original = Optional.empty();
    private String key;
    private String slug = "";

    Composing(Entry entry, FieldValues values, Vocabulary words, boolean strict) {
        this.entry = entry;
        this.values = values;
        this.words = words;
        this.strict = strict;
        this.refusals = new ArrayList<>(entry.troubles());
        this.key = entry.key();
    }

    void ignore(String column) {
        ignored.add(column);
    }

    void field(Field field, String column, List<String> raw) {
        cells.putIfAbsent(field.name(), column);
        var good = fields.computeIfAbsent(field.name(), name -> new ArrayList<>());
        raw.stream().flatMap(cell -> values.of(field, cell)).distinct().forEach(value -> {
            var wrong = Inputs.reasonAgainst(field.input(), value).map(key -> said(field, value, key));
            if (wrong.isPresent()) {
                wrong(field, column, value, wrong.get());
            } else if (good.isEmpty() || field.repeatable()) {
                good.add(value);
            } else if (!good.contains(value)) {
                notes.add(Reason.about(column, "import.one-only", value));
            }
        });
    }

    private String said(Field field, String value, String key) {
        return field.input() instanceof Field.Input.AnyCountry ? words.unknownCountry(value) : key;
    }

    private void wrong(Field field, String column, String value, String key) {
        if (strict) {
            refusals.add(Reason.about(column, key, value));
            return;
        }
        notes.add(Reason.about(column, key, value));
        if (field.input() instanceof Field.Input.Date) {
            Dates.yearIn(value).ifPresent(year -> fields.put(field.name(), new ArrayList<>(List.of(year))));
        }
    }

    /// A field that has to be chosen and was not given: the first choice stands in, and it is told.
    void assume(Field field) {
        if (field.required()
                && field.input() instanceof Field.Input.Choice(var codes)
                && !cells.containsKey(field.name())) {
            fields.put(field.name(), new ArrayList<>(List.of(codes.getFirst())));
            assumed.add(Reason.about(field.name(), "import.assumed", codes.getFirst()));
        }
    }

    void common(String target, String column, List<String> raw) {
        cells.putIfAbsent(target, column);
        switch (target) {
            case "topics" -> parts(raw, "[;,\\n]").forEach(word -> topic(column, word));
            case "countries" -> parts(raw, "[;,\\n]").forEach(word -> country(column, word, Country.ABOUT));
            case "perspective" -> parts(raw, "[;,\\n]").forEach(word -> country(column, word, Country.PERSPECTIVE));
            case "language" -> language(column, raw.getFirst());
            case "source" -> raw.forEach(citation -> sources.add(new Source(citation, null, null)));
            case "file" -> parts(raw, "[;\\n]").forEach(files::add);
            case "key" -> key = raw.getFirst();
            case "slug" -> slug = raw.getFirst();
            default -> texts.merge(target, String.join("\n\n", raw), (a, b) -> a + "\n\n" + b);
        }
    }

    private static Stream<String> parts(List<String> raw, String separators) {
        return raw.stream()
                .flatMap(cell -> Stream.of(cell.split(separators)))
                .map(String::strip)
                .filter(part -> !part.isEmpty());
    }

    private void topic(String column, String word) {
        words.topic(word).ifPresentOrElse(topics::add, () -> notes.add(Reason.about(column, "import.topic", word)));
    }

    private void country(String column, String word, String role) {
        words.country(word)
                .ifPresentOrElse(
                        code -> countries.add(new Country(code, role)),
                        () -> (strict ? refusals : notes).add(Reason.about(column, words.unknownCountry(word), word)));
    }

    private void language(String column, String word) {
        original = words.language(word).flatMap(Language::of);
        if (original.isEmpty()) {
            (strict ? refusals : notes).add(Reason.about(column, "import.language", word));
        }
    }

    /// @param usual language of the original where the entry does not say; null to go by the letters
    Composed done(@Nullable Language usual) {
        fields.values().removeIf(List::isEmpty);
        if (!files.isEmpty() && texts.keySet().stream().noneMatch(target -> target.startsWith("title"))) {
            texts.put("title", DocumentTitle.of(files.getFirst()));
        }
        var language = original.or(this::languageOfText)
                .or(this::languageOfColumn)
                .orElseGet(() -> usual == null ? byLetters() : usual);
        var content = new Content(
                slug,
                Content.PUBLIC,
                language,
                texts(language),
                List.copyOf(topics),
                List.copyOf(countries),
                List.of(),
                List.copyOf(sources),
                null,
                List.of(),
                new TreeMap<>(fields),
                List.of());
        return new Composed(entry, key, content, refusals, notes, assumed, ignored, files, cells);
    }

    private Optional<Language> languageOfText() {
        return fields.getOrDefault(LANGUAGES, List.of()).stream()
                .flatMap(code -> Language.of(code).stream())
                .filter(language -> texts.containsKey("title") || texts.containsKey("title_" + language.code()))
                .findFirst();
    }

    /// That of the first title's column.
    private Optional<Language> languageOfColumn() {
        return texts.keySet().stream()
                .filter(target -> target.startsWith("title_"))
                .findFirst()
                .flatMap(target -> Language.of(target.substring(6)));
    }

    private Language byLetters() {
        var title = texts.getOrDefault("title", "");
        if (title.matches("(?s).*[ңөүҢӨҮ].*")) {
            return Language.KY;
        }
        return title.matches("(?s).*\\p{IsCyrillic}.*") ? Language.RU : Language.EN;
    }

    private Map<Language, Text> texts(Language original) {
        var made = new EnumMap<Language, Text>(Language.class);
        for (var language : Language.values()) {
            boolean first = language == original;
            var text = new Text(
                    said("title", language, first).replaceAll("\\s+", " "),
                    said("summary", language, first),
                    said("body", language, first),
                    first ? TextStatus.ORIGINAL : TextStatus.HUMAN,
                    null);
            if (!text.isEmpty()) {
                made.put(language, text);
            }
        }
        return made;
    }

    private String said(String text, Language language, boolean original) {
        var own = texts.getOrDefault(text + "_" + language.code(), "");
        return own.isEmpty() && original ? texts.getOrDefault(text, "") : own;
    }
}

package org.ukuk.exchange.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Wording;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;

/// Which column of a source goes where. What nobody chose is found by name: the template's, the label of the field in
/// any of the three languages, or a word people use for it.
public final class Mapping {

    /// The target of a column that shall be left out.
    public static final String NOTHING = "-";

    /// Targets that every kind has, besides its own fields. `title` and `summary` without a language are the
    /// original's.
    static final List<String> COMMON = List.of(
            "title",
            "title_ky",
            "title_ru",
            "title_en",
            "summary",
            "summary_ky",
            "summary_ru",
            "summary_en",
            "body",
            "body_ky",
            "body_ru",
            "body_en",
            "language",
            "topics",
            "countries",
            "perspective",
            "source",
            "file",
            "slug",
            "key");

    private static final List<String> IN_LANGUAGES = List.of("title", "summary", "body");

    private final Map<String, String> chosen;
    private final Map<String, String> byName = new HashMap<>();

    /// @param chosen target by column; NOTHING leaves a column out
    public Mapping(Kind kind, Messages messages, Map<String, String> chosen) {
        this.chosen = Map.copyOf(chosen);
        var targets = targets(kind);
        ColumnWords.ALL.forEach((target, words) -> {
            if (targets.contains(target)) {
                words.forEach(word -> byName.putIfAbsent(plain(word), target));
            }
        });
        for (var field : kind.fields()) {
            for (var language : Language.values()) {
                byName.put(plain(Wording.label(messages, kind.code(), field.name(), language)), field.name());
            }
        }
        targets.forEach(target -> byName.put(plain(target), target));
    }

    /// Everything a column can be mapped to.
    public static List<String> targets(Kind kind) {
        return Stream.concat(COMMON.stream(), kind.fields().stream().map(Field::name))
                .distinct()
                .toList();
    }

    /// Where somebody said that a column goes.
    Optional<String> chosen(String column) {
        return Optional.ofNullable(chosen.get(column));
    }

    /// Where a column goes; empty when nobody knows, which is told.
    public Optional<String> target(String column) {
        var choice = chosen.get(column);
        return choice != null
                ? Optional.of(choice)
                : Optional.ofNullable(byName.get(plain(column))).or(() -> inLanguage(plain(column)));
    }

    /// “Название (рус.)”: a word for a text, with that of a language after it.
    private Optional<String> inLanguage(String plain) {
        return ColumnWords.LANGUAGES.entrySet().stream()
                .filter(word -> plain.length() > word.getKey().length() && plain.endsWith(word.getKey()))
                .flatMap(word -> Optional.ofNullable(byName.get(plain.substring(
                                0, plain.length() - word.getKey().length())))
                        .filter(IN_LANGUAGES::contains)
                        .map(target -> target + "_" + word.getValue())
                        .stream())
                .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /// A mapping file: YAML, `column: target` on each line.
    ///
    /// @throws IllegalArgumentException when a target is not one of the kind's
    public static Map<String, String> read(String yaml, Kind kind) {
        var chosen = new HashMap<String, String>();
        PlainYaml.map(PlainYaml.read(yaml)).forEach((column, value) -> {
            var target = PlainYaml.text(value);
            if (!target.equals(NOTHING) && !targets(kind).contains(target)) {
                throw new IllegalArgumentException(
                        "“" + column + ": " + target + "”: not one of " + String.join(", ", targets(kind)));
            }
            chosen.put(column, target);
        });
        return chosen;
    }
}

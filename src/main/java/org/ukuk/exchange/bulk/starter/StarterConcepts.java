package org.ukuk.exchange.bulk.starter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ukuk.exchange.bulk.PlainYaml;
import org.ukuk.platform.i18n.Language;
import org.ukuk.thesaurus.Concept;

/// Concepts as `collection/thesaurus/*.yaml` write them: a list, each with `id`, `pref`, `alt`, `hidden`, `note`,
/// `broader`, `related`, `match`.
final class StarterConcepts {

    private StarterConcepts() {}

    /// @throws IllegalArgumentException when a concept has no id or no label
    static List<Concept> read(String file) {
        return PlainYaml.list(PlainYaml.read(file)).stream()
                .map(PlainYaml::map)
                .map(StarterConcepts::concept)
                .toList();
    }

    private static Concept concept(Map<String, Object> written) {
        var id = PlainYaml.text(written.get("id"));
        Map<Language, String> pref = inLanguages(written.get("pref"), PlainYaml::text);
        if (id.isEmpty() || pref.isEmpty()) {
            throw new IllegalArgumentException("a concept needs an id and a label: " + written);
        }
        return new Concept(
                id,
                pref,
                inLanguages(written.get("alt"), PlainYaml::texts),
                inLanguages(written.get("hidden"), PlainYaml::texts),
                inLanguages(written.get("note"), PlainYaml::text),
                sorted(written.get("broader")),
                sorted(written.get("related")),
                sorted(written.get("match")));
    }

    private static List<String> sorted(@Nullable Object ids) {
        return PlainYaml.texts(ids).stream().sorted().distinct().toList();
    }

    private static <T> Map<Language, T> inLanguages(@Nullable Object written, Function<Object, T> read) {
        var said = new EnumMap<Language, T>(Language.class);
        PlainYaml.map(written)
                .forEach((code, value) -> said.put(
                        Language.of(code).orElseThrow(() -> new IllegalArgumentException("not a language: " + code)),
                        read.apply(value)));
        return said;
    }
}

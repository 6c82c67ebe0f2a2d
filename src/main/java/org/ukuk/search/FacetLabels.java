package org.ukuk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Kinds;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.i18n.Names;
import org.ukuk.search.Results.Facet;
import org.ukuk.search.Results.Value;
import org.ukuk.thesaurus.Concepts;

/// Says facets and their values in the reader's language.
final class FacetLabels {

    private final Kinds kinds;
    private final Messages messages;
    private final Concepts concepts;

    /// Names of countries and languages, which ICU takes long to look up.
    private final Map<String, String> names = new ConcurrentHashMap<>();

    FacetLabels(Kinds kinds, Messages messages, Concepts concepts) {
        this.kinds = kinds;
        this.messages = messages;
        this.concepts = concepts;
    }

    List<Facet> told(Map<String, Map<String, Long>> counts, SearchRequest request, Language language) {
        var facets = new ArrayList<Facet>();
        counts.forEach((code, values) -> {
            var facet = code.equals(Facets.TOPIC)
                    ? topics(values, request, language)
                    : plain(code, values, request, language);
            if (!facet.values().isEmpty() || facet.more()) {
                facets.add(facet);
            }
        });
        return facets;
    }

    private Facet plain(String code, Map<String, Long> counts, SearchRequest request, Language language) {
        int shown = request.isLong(code) ? Facets.MORE : Facets.SHOWN;
        var chosen = request.chosen(code);
        var values = new ArrayList<Value>();
        for (var value : chosen) {
            values.add(new Value(value, label(code, value, language), counts.getOrDefault(value, 0L), true, 0));
        }
        counts.entrySet().stream()
                .filter(e -> !chosen.contains(e.getKey()))
                .limit(Math.max(0, shown - values.size()))
                .forEach(e -> values.add(new Value(
                        e.getKey(),
                        label(code, e.getKey(), language),
                        e.getValue(),
                        isYear(code, e.getKey(), request),
                        0)));
        boolean more = counts == Facets.UNCOUNTED || (counts.size() > shown && shown < Facets.MORE);
        return new Facet(code, name(code, language), values, more);
    }

    private static boolean isYear(String code, String value, SearchRequest request) {
        return code.equals(Facets.YEAR)
                && request.from() != null
                && request.from().equals(request.to())
                && request.from().toString().equals(value);
    }

    private String name(String code, Language language) {
        return switch (code) {
            case Facets.KIND, Facets.TOPIC, Facets.COUNTRY, Facets.LANGUAGE, Facets.YEAR ->
                messages.say(language, "search.facet." + code);
            default ->
                kinds.all().stream()
                        .filter(kind -> narrowing(kind.fields(), code) || derives(kind, code))
                        .findFirst()
                        .map(kind -> messages.say(language, "field." + kind.code() + "." + code))
                        .orElse(code);
        };
    }

    private static boolean derives(Kind kind, String code) {
        return kind.derivedFacets().stream().anyMatch(facet -> facet.name().equals(code));
    }

    private static boolean narrowing(List<Field> fields, String code) {
        return fields.stream().anyMatch(f -> f.facet() && f.name().equals(code));
    }

    String label(String code, String value, Language language) {
        return switch (code) {
            case Facets.KIND -> messages.has("kind." + value) ? messages.say(language, "kind." + value) : value;
            case Facets.TOPIC -> concepts.thesaurus().label(value, language);
            case Facets.COUNTRY -> names.computeIfAbsent("c" + language + value, k -> Names.country(language, value));
            case Facets.LANGUAGE -> names.computeIfAbsent("l" + language + value, k -> Names.language(language, value));
            case Facets.YEAR -> value;
            default -> choice(code, value, language);
        };
    }

    /// A choice is said by the first kind that has it; any other value is itself.
    private String choice(String code, String value, Language language) {
        for (var kind : kinds.all()) {
            if (derives(kind, code)) {
                return kind.derivedLabel(code, value, language);
            }
            for (var field : kind.fields()) {
                if (field.name().equals(code) && field.input() instanceof Field.Input.AnyCountry) {
                    return label(Facets.COUNTRY, value, language);
                }
                if (field.name().equals(code)
                        && field.input() instanceof Field.Input.Choice choice
                        && choice.codes().contains(value)) {
                    return messages.say(language, kind.code() + "." + code + "." + value);
                }
            }
        }
        return value;
    }

    /// The tree of topics, opened along the chosen one.
    private Facet topics(Map<String, Long> counts, SearchRequest request, Language language) {
        var thesaurus = concepts.thesaurus();
        var open = new ArrayList<String>();
        request.chosen(Facets.TOPIC).forEach(topic -> open.addAll(thesaurus.withBroader(topic)));
        var values = new ArrayList<Value>();
        int shown = request.isLong(Facets.TOPIC) ? Facets.MORE : Facets.SHOWN;
        boolean more = branch(thesaurus.tops(language), 0, new Tree(counts, request, language, open, shown), values);
        return new Facet(Facets.TOPIC, name(Facets.TOPIC, language), values, more);
    }

    private record Tree(
            Map<String, Long> counts, SearchRequest request, Language language, List<String> open, int shown) {}

    private boolean branch(List<org.ukuk.thesaurus.Concept> concepts, int depth, Tree tree, List<Value> values) {
        var there = concepts.stream()
                .filter(c -> tree.counts().containsKey(c.id()) || tree.open().contains(c.id()))
                .toList();
        boolean more = there.size() > tree.shown();
        for (var concept : there.subList(0, Math.min(there.size(), tree.shown()))) {
            boolean chosen = tree.request().chosen(Facets.TOPIC).contains(concept.id());
            long count = tree.counts().getOrDefault(concept.id(), 0L);
            values.add(new Value(concept.id(), concept.label(tree.language()), count, chosen, depth));
            if (tree.open().contains(concept.id()) && depth < 8) {
                more |= branch(
                        this.concepts.thesaurus().narrower(concept.id(), tree.language()), depth + 1, tree, values);
            }
        }
        return more;
    }
}

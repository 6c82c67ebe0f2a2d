package org.ukuk.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ukuk.platform.i18n.Language;

/// A listing's JSON.
///
/// @param instead what was read as something else: other letters, another keyboard, a slip
/// @param others names that were looked for beside the typed words
/// @param someWords whether hits with only some of the words are among them
record SearchJson(
        long total,
        List<Meant> understood,
        List<Results.Instead> instead,
        List<Results.Label> others,
        boolean someWords,
        Map<String, List<Count>> facets,
        List<Hit> hits) {

    record Meant(String concept, String label, Map<String, String> words) {}

    record Count(String value, String label, long count) {}

    record Hit(String id, String kind, String url, String title, String language, String date, List<Quote> snippets) {}

    record Quote(String text, String url) {}

    static SearchJson from(Results results, String origin) {
        var facets = new LinkedHashMap<String, List<Count>>();
        results.facets()
                .forEach(facet -> facets.put(
                        facet.code(),
                        facet.values().stream()
                                .map(v -> new Count(v.value(), v.label(), v.count()))
                                .toList()));
        return new SearchJson(
                results.total(),
                results.understood().stream().map(SearchJson::meant).toList(),
                results.instead(),
                results.others(),
                results.loose(),
                facets,
                results.hits().stream().map(hit -> hit(hit, origin)).toList());
    }

    private static Meant meant(Results.Understood understood) {
        var words = new LinkedHashMap<String, String>();
        understood.words().forEach(word -> words.put(word.language(), word.text()));
        return new Meant(understood.concept(), understood.label(), words);
    }

    private static Hit hit(Results.Hit hit, String origin) {
        return new Hit(
                hit.id(),
                hit.kind(),
                origin + hit.path(),
                hit.title(),
                Language.of(hit.original()).map(Language::code).orElse(hit.original()),
                hit.date(),
                hit.snippets().stream()
                        .map(s -> new Quote(s.text(), origin + s.path()))
                        .toList());
    }
}

package org.ukuk.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.ukuk.platform.i18n.Language;
import org.ukuk.search.Results.Quote;

/// The places in the found items that answer best, quoted exactly.
final class Snippets {

    static final int EACH = 3;
    private static final int AT_ONCE = 40;
    private static final int ROUNDS = 2;

    private Snippets() {}

    /// @param file id of the file; empty for the item's own words
    record Found(String item, String file, int page, String language, Quote quote) {}

    /// Up to three places of each item. A long document can fill the first round alone, so those left without a place
    /// are asked for once more.
    static Map<String, List<Found>> of(SearchSession session, Asked asked, List<String> items) {
        var found = new HashMap<String, List<Found>>();
        var left = items;
        for (int round = 0; round < ROUNDS && !left.isEmpty(); round++) {
            var places = best(session, asked, left, AT_ONCE);
            for (var place : places) {
                var of = found.computeIfAbsent(place.item(), item -> new ArrayList<>());
                if (of.size() < EACH) {
                    of.add(place);
                }
            }
            left = places.size() < AT_ONCE
                    ? List.of()
                    : left.stream().filter(item -> !found.containsKey(item)).toList();
        }
        return found;
    }

    static List<Found> best(SearchSession session, Asked asked, List<String> items, int most) {
        var marks = new Marks(asked);
        return session.search(Place.class)
                .select(f -> f.composite()
                        .from(
                                f.composite()
                                        .from(
                                                f.field("item", String.class),
                                                f.field("file", String.class),
                                                f.field("language", String.class),
                                                f.field("text", String.class))
                                        .asList(),
                                f.field("page", Integer.class))
                        .as((words, page) -> found(words, page, marks)))
                .where(f -> asked.places(f, items))
                .totalHitCountThreshold(1)
                .failAfter(SearchPool.LONGEST.toMillis(), TimeUnit.MILLISECONDS)
                .fetchHits(most);
    }

    private static Found found(List<?> words, Integer page, Marks marks) {
        var language = String.valueOf(words.get(2));
        var text = String.valueOf(words.get(3));
        var analyser = Language.of(language).orElseGet(() -> Texts.byLetters(text));
        return new Found(
                String.valueOf(words.get(0)),
                String.valueOf(words.get(1)),
                page,
                language,
                marks.quote(analyser, text));
    }
}

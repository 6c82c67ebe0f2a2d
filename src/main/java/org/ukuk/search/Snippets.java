package org.ukuk.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.ukuk.platform.i18n.Language;
import org.ukuk.search.Results.Part;

/// The places in the found items that answer best, quoted exactly.
final class Snippets {

    static final int EACH = 3;
    private static final int AT_ONCE = 40;
    private static final int ROUNDS = 2;
    private static final int LETTERS = 180;
    private static final String OPEN = "\ue000";
    private static final String CLOSE = "\ue001";

    private Snippets() {}

    /// @param file id of the file; empty for the item's own words
    record Found(String item, String file, int page, String language, List<Part> parts) {}

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
        return session.search(Place.class)
                .select(f -> f.composite()
                        .from(
                                f.composite()
                                        .from(
                                                f.field("item", String.class),
                                                f.field("file", String.class),
                                                f.field("language", String.class))
                                        .asList(),
                                f.field("page", Integer.class),
                                f.composite()
                                        .from(
                                                f.highlight(Place.text(Language.KY)),
                                                f.highlight(Place.text(Language.RU)),
                                                f.highlight(Place.text(Language.EN)))
                                        .asList())
                        .as((names, page, quotes) -> found(names, page, quotes)))
                .where(f -> asked.places(f, items))
                .highlighter(f -> f.fastVector()
                        .fragmentSize(LETTERS)
                        .numberOfFragments(1)
                        .tag(OPEN, CLOSE))
                .totalHitCountThreshold(1)
                .failAfter(SearchPool.LONGEST.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS)
                .fetchHits(most);
    }

    private static Found found(List<?> names, Integer page, List<?> quotes) {
        var quote = quotes.stream()
                .flatMap(of -> ((List<?>) of).stream())
                .map(String.class::cast)
                .findFirst()
                .orElse("");
        return new Found(
                String.valueOf(names.get(0)),
                String.valueOf(names.get(1)),
                page,
                String.valueOf(names.get(2)),
                parts(quote));
    }

    /// Splits a quote at the marks around found words.
    static List<Part> parts(String quote) {
        var parts = new ArrayList<Part>();
        int at = 0;
        while (at < quote.length()) {
            int open = quote.indexOf(OPEN, at);
            int close = open < 0 ? -1 : quote.indexOf(CLOSE, open);
            if (close < 0) {
                parts.add(part(quote.substring(at), false));
                break;
            }
            if (open > at) {
                parts.add(part(quote.substring(at, open), false));
            }
            parts.add(part(quote.substring(open + 1, close), true));
            at = close + 1;
        }
        return parts;
    }

    private static Part part(String text, boolean found) {
        return new Part(text.replaceAll("\\s+", " "), found);
    }
}

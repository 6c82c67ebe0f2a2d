package org.ukuk.dialogue.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How many took part, by stakeholder group, so that nobody can be picked out: no number under five is told, and none
/// follows from the others. Groups under five are told together with those who named none; when these are fewer than
/// five together, the smallest group that is told joins them. Which groups stand together is not told.
///
/// @param groups by code; the order of the codes given
/// @param others everybody not counted in `groups`; zero or at least five
public record Headcount(Map<String, Integer> groups, int others) {

    /// No number is smaller.
    public static final int LEAST = 5;

    /// @param counted how many of each group, by code; an empty code for those who named none
    /// @param order of the codes
    static Headcount of(Map<String, Integer> counted, List<String> order) {
        var shown = new ArrayList<>(order.stream()
                .filter(code -> counted.getOrDefault(code, 0) >= LEAST)
                .toList());
        int all = counted.values().stream().mapToInt(Integer::intValue).sum();
        int others = all - shown.stream().mapToInt(counted::get).sum();
        while (others > 0 && others < LEAST && !shown.isEmpty()) {
            var smallest =
                    shown.stream().min(Comparator.comparing(counted::get)).orElseThrow();
            shown.remove(smallest);
            others += counted.getOrDefault(smallest, 0);
        }
        var groups = new LinkedHashMap<String, Integer>();
        shown.forEach(code -> groups.put(code, counted.get(code)));
        return new Headcount(groups, others < LEAST ? 0 : others);
    }

    /// Everybody; zero when there were fewer than five.
    public int all() {
        return others + groups.values().stream().mapToInt(Integer::intValue).sum();
    }
}

package org.ukuk.dialogue.consultations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ukuk.dialogue.process.Group;

/// How often a block was spoken to, as readers see it.
///
/// @param positions how many voices of each group hold each position
/// @param contributions how many with words, replies and reasons of positions too
/// @param amendments how many proposals of other words, those of positions too
public record Tally(Map<Group, Map<Stance, Integer>> positions, int contributions, int amendments) {

    /// Of a block nobody spoke to.
    public static final Tally NONE = new Tally(Map.of(), 0, 0);

    /// A group's positions, drawn.
    public record Bar(Group group, List<Share> shares) {}

    /// @param from where its part begins, in percent of the longest bar
    /// @param width in percent of the longest bar
    public record Share(Stance stance, int count, double from, double width) {}

    /// A bar for each group that took a position, in the order of groups.
    public List<Bar> bars() {
        int longest = positions.values().stream().mapToInt(Tally::sum).max().orElse(1);
        var bars = new ArrayList<Bar>();
        new TreeMap<>(positions).forEach((group, counts) -> {
            var shares = new ArrayList<Share>();
            int before = 0;
            for (var stance : Stance.values()) {
                int count = counts.getOrDefault(stance, 0);
                if (count > 0) {
                    shares.add(new Share(stance, count, 100.0 * before / longest, 100.0 * count / longest - 0.6));
                    before += count;
                }
            }
            if (!shares.isEmpty()) {
                bars.add(new Bar(group, shares));
            }
        });
        return bars;
    }

    private static int sum(Map<Stance, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// How many hold a position.
    public int all() {
        return positions.values().stream().mapToInt(Tally::sum).sum();
    }

    /// How many of a group hold a position.
    public int count(Group group, Stance stance) {
        return positions.getOrDefault(group, Map.of()).getOrDefault(stance, 0);
    }

    /// How many hold it, of whatever group.
    public int count(Stance stance) {
        return positions.values().stream()
                .mapToInt(counts -> counts.getOrDefault(stance, 0))
                .sum();
    }
}

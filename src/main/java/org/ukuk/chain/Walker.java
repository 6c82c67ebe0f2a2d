package org.ukuk.chain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Neighbours;
import org.ukuk.catalogue.Neighbours.Spot;
import org.ukuk.catalogue.Neighbours.Tie;
import org.ukuk.catalogue.Neighbours.Way;

/// Walks from an item up to the standards it rests on and down to what rests on it. Every link of the chain is held by
/// its lower end, so up is along links and down against them; each step asks the database twice, whatever it finds.
@Component
class Walker {

    /// Verbs that make the chain: each leads from a lower step to a higher one.
    private static final List<String> VERBS = List.of(
            "implements",
            "restricts",
            "goes-beyond",
            "conflicts-with",
            "concerns",
            "evidenced-by",
            "answers",
            "based-on",
            "rests-on");

    private static final int LONGEST = Step.values().length;

    private final Neighbours neighbours;
    private final Items items;

    Walker(Neighbours neighbours, Items items) {
        this.neighbours = neighbours;
        this.items = items;
    }

    Walk walk(Node start) {
        var walk = Walk.from(start);
        go(walk, Way.ALONG, List.of(start), step -> true);
        go(walk, Way.AGAINST, List.of(start), step -> true);
        aside(walk);
        return walk;
    }

    /// Walks from several items at once, for a story of them all.
    Walk walk(List<Node> starts) {
        var walk = Walk.fromAll(starts);
        go(walk, Way.ALONG, starts, step -> true);
        go(walk, Way.AGAINST, starts, step -> true);
        go(walk, Way.AGAINST, walk.at(Step.STANDARD), below -> below == Step.PROVISION);
        go(walk, Way.AGAINST, walk.at(Step.GAP), below -> below.compareTo(Step.GAP) > 0);
        return walk;
    }

    /// What lies beside the way: what answers the gaps that were met, how standards that were met are put into effect,
    /// and what the gaps under a law or a publication are measured by.
    private void aside(Walk walk) {
        var step = walk.start().step();
        if (step == Step.PROVISION || step == Step.GROUNDS) {
            go(walk, Way.ALONG, walk.at(Step.GAP), above -> above.compareTo(Step.GAP) < 0);
        }
        go(walk, Way.AGAINST, walk.at(Step.STANDARD), below -> below == Step.PROVISION);
        if (step.compareTo(Step.PRACTICE) > 0) {
            go(walk, Way.AGAINST, walk.at(Step.GAP), below -> below == Step.PRACTICE);
        }
    }

    private void go(Walk walk, Way way, List<Node> from, Predicate<Step> wanted) {
        var edge = from;
        for (int length = 0; length < LONGEST && !edge.isEmpty(); length++) {
            edge = step(walk, way, edge, wanted);
        }
    }

    /// Goes one step on and gives back the nodes that were not met before.
    private List<Node> step(Walk walk, Way way, List<Node> edge, Predicate<Step> wanted) {
        var ties = neighbours.of(way, edge.stream().map(Node::spot).toList(), VERBS, walk.abreast());
        var found = nodes(ties.stream().map(tie -> far(way, tie)).collect(Collectors.toSet()));
        var fresh = new LinkedHashSet<Node>();
        Map<Bundle, Integer> shown = new LinkedHashMap<>();
        for (var tie : ties) {
            var near = near(way, tie, edge);
            var far = found.get(far(way, tie));
            if (far == null || !isFurther(way, near.step(), far.step()) || !wanted.test(far.step())) {
                continue;
            }
            boolean met = walk.has(far);
            boolean in = walk.takeIn(far);
            shown.merge(new Bundle(near, tie.verb(), far.step(), tie.all()), in ? 1 : 0, Integer::sum);
            if (in) {
                walk.bind(way == Way.ALONG ? near : far, way == Way.ALONG ? far : near, tie);
            }
            if (in && !met) {
                fresh.add(far);
            }
        }
        shown.forEach((bundle, count) -> walk.leaveOut(bundle.step(), bundle.all() - count, bundle.near()));
        return List.copyOf(fresh);
    }

    /// Links of one verb between one item and one step.
    private record Bundle(Node near, String verb, Step step, int all) {}

    private Map<Spot, Node> nodes(Set<Spot> spots) {
        var found = items.all(spots.stream().map(Spot::item).distinct().toList()).stream()
                .collect(Collectors.toMap(Item::id, item -> item));
        var nodes = new HashMap<Spot, Node>();
        for (var spot : spots) {
            var item = found.get(spot.item());
            if (item != null) {
                Step.of(item).ifPresent(step -> nodes.put(spot, new Node(step, item, spot.anchor())));
            }
        }
        return nodes;
    }

    private static boolean isFurther(Way way, Step near, Step far) {
        return way == Way.ALONG ? far.compareTo(near) < 0 : far.compareTo(near) > 0;
    }

    private static Spot far(Way way, Tie tie) {
        return way == Way.ALONG ? tie.to() : tie.from();
    }

    /// The node that a link hangs on: the nearest place, where the whole item is there too.
    private static Node near(Way way, Tie tie, List<Node> edge) {
        var spot = way == Way.ALONG ? tie.from() : tie.to();
        return edge.stream()
                .filter(node -> node.spot().holds(spot))
                .max(Comparator.comparing(node -> node.anchor().length()))
                .orElseThrow();
    }
}

package org.ukuk.chain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Neighbours.Spot;
import org.ukuk.catalogue.Neighbours.Tie;

/// What was met on the way along the chain from one item, both ways.
final class Walk {

    private static final int ABREAST = 5;
    private static final int ABREAST_IN_A_STORY = 10;

    /// Two items of the chain and the link that says what one is to the other. The lower end holds it.
    record Bond(Node lower, Node upper, Tie tie) {}

    /// Links that are not shown.
    ///
    /// @param from an item that has some of them
    record More(int count, Node from) {}

    private final List<Node> starts;
    private final int abreast;
    private final Map<Spot, Node> nodes = new LinkedHashMap<>();
    private final Set<Bond> bonds = new LinkedHashSet<>();
    private final Map<Step, More> more = new EnumMap<>(Step.class);

    private Walk(List<Node> starts, int abreast) {
        this.starts = starts;
        this.abreast = abreast;
        starts.forEach(start -> nodes.put(start.spot(), start));
    }

    static Walk from(Node start) {
        return new Walk(List.of(start), ABREAST);
    }

    /// A walk from several items at once, which belongs to none of them.
    static Walk fromAll(List<Node> starts) {
        return new Walk(starts, ABREAST_IN_A_STORY);
    }

    /// The item whose chain it is; of several the first.
    Node start() {
        return starts.getFirst();
    }

    boolean isHere(Node node) {
        return starts.size() == 1 && node.equals(start());
    }

    boolean isHere(Step step) {
        return starts.size() == 1 && start().step() == step;
    }

    /// No step shows more items.
    int abreast() {
        return abreast;
    }

    boolean has(Node node) {
        return nodes.containsKey(node.spot());
    }

    /// Takes a node in, unless its step is full; tells whether it is in.
    boolean takeIn(Node node) {
        if (!has(node) && at(node.step()).size() >= abreast) {
            return false;
        }
        nodes.putIfAbsent(node.spot(), node);
        return true;
    }

    void bind(Node lower, Node upper, Tie tie) {
        bonds.add(new Bond(lower, upper, tie));
    }

    void leaveOut(Step step, int count, Node from) {
        if (count > 0) {
            more.merge(step, new More(count, from), (a, b) -> new More(a.count() + b.count(), a.from()));
        }
    }

    List<Node> nodes() {
        return new ArrayList<>(nodes.values());
    }

    List<Node> at(Step step) {
        return nodes.values().stream().filter(node -> node.step() == step).toList();
    }

    boolean isEmptyAt(Step step) {
        return nodes.values().stream().noneMatch(node -> node.step() == step);
    }

    /// What a node says it rests on.
    List<Bond> heldBy(Node node) {
        return bonds.stream().filter(bond -> bond.lower().equals(node)).toList();
    }

    Set<Bond> bonds() {
        return bonds;
    }

    @Nullable
    More moreAt(Step step) {
        return more.get(step);
    }
}

package org.ukuk.chain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.platform.web.Page;

/// Makes the chain of an item of any kind, for its page.
@Component
public final class Chains {

    /// The country the centre works for: whose obligations, laws and gaps a chain is about, unless a page is about
    /// another.
    public static final String HOME = "KG";

    private final Walker walker;
    private final Entries entries;
    private final Told told;

    Chains(Walker walker, Entries entries, Told told) {
        this.walker = walker;
        this.entries = entries;
        this.told = told;
    }

    /// The chain of an item; empty for what is no part of one.
    public Optional<ChainView> of(Item item, Page page) {
        return of(item, "", page);
    }

    /// The chain of a place in an item.
    ///
    /// @param anchor names the place; empty for the whole
    public Optional<ChainView> of(Item item, String anchor, Page page) {
        return Step.of(item)
                .map(step -> walker.walk(new Node(step, item, anchor)))
                .filter(Chains::isWorthShowing)
                .map(walk -> view(walk, page));
    }

    /// A publication or a law that nothing rests on has no chain; a standard or a gap that nothing rests on has a
    /// broken one.
    private static boolean isWorthShowing(Walk walk) {
        return switch (walk.start().step()) {
            case PROVISION, GROUNDS -> walk.nodes().size() > 1;
            case STANDARD, BOUND, GAP, PRACTICE, RECOMMENDATION, ANSWER, ACTION, RESULT -> true;
        };
    }

    /// The chain that was walked, with what features know of it.
    private ChainView view(Walk walk, Page page) {
        var findings = told.of(walk, HOME, page);
        var found = findings.stream().map(Finding::step).collect(Collectors.toSet());
        var missing = Breaks.in(new Breaks.Walked(walk, found, page));
        var rows = entries.rows(walk, findings, missing, page);
        Map<Step, String> words = new EnumMap<>(Step.class);
        missing.forEach(one ->
                words.put(one.step(), page.say("chain.missing." + one.step().code())));
        return new ChainView(
                rows,
                (int) rows.stream()
                        .filter(row -> row.state() == Finding.State.BROKEN)
                        .count(),
                Drawing.of(rows, words, page.language().code()),
                grow(walk));
    }

    private static @org.jspecify.annotations.Nullable String grow(Walk walk) {
        var start = walk.start();
        boolean above = List.of(Step.STANDARD, Step.PROVISION).contains(start.step());
        return above && walk.isEmptyAt(Step.GAP) ? Breaks.draft("gap", "concerns", start) : null;
    }
}

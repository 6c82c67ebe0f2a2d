package org.ukuk.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.Source;
import org.ukuk.chain.Breaks.Missing;
import org.ukuk.chain.ChainView.Bond;
import org.ukuk.chain.ChainView.Entry;
import org.ukuk.chain.ChainView.Row;
import org.ukuk.chain.Finding.State;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;

/// Puts what was walked and found into the words of a reader, step by step.
@Component
class Entries {

    private static final int MOST_SAID = 10;
    private static final int MOST_BONDS = 4;

    /// Links that say a law falls short of a standard.
    private static final Set<String> SHORT = Set.of("restricts", "conflicts-with");

    private static final Set<String> UNSENT = Set.of("draft", "consultation", "superseded", "withdrawn");

    private final Kinds kinds;

    Entries(Kinds kinds) {
        this.kinds = kinds;
    }

    List<Row> rows(Walk walk, List<Finding> findings, List<Missing> missing, Page page) {
        var rows = new ArrayList<Row>();
        for (var step : Step.values()) {
            var entries = Stream.concat(
                            walk.at(step).stream().map(node -> item(node, walk, findings, page)),
                            findings.stream()
                                    .filter(finding -> finding.step() == step)
                                    .filter(finding -> !isOwn(finding, walk))
                                    .limit(MOST_SAID)
                                    .map(finding -> said(finding, walk, page)))
                    .toList();
            var mend = Breaks.at(step, missing).map(Missing::mend).orElse(null);
            if (!entries.isEmpty() || mend != null) {
                rows.add(row(step, entries, mend, walk, page));
            }
        }
        return rows;
    }

    private Row row(Step step, List<Entry> entries, @Nullable String mend, Walk walk, Page page) {
        var more = walk.moreAt(step);
        return new Row(
                step,
                together(entries),
                walk.isHere(step),
                entries,
                more == null ? 0 : more.count(),
                more == null ? null : path(more.from().item(), page) + "/links",
                mend);
    }

    /// What some hold and others do not, holds in part.
    private static State together(List<Entry> entries) {
        var states = entries.stream().map(Entry::state).distinct().toList();
        return switch (states.size()) {
            case 0 -> State.BROKEN;
            case 1 -> states.getFirst();
            default -> State.WEAK;
        };
    }

    /// Whether a finding is about an item that stands at the finding's own step.
    private static boolean isOwn(Finding finding, Walk walk) {
        return walk.at(finding.step()).stream()
                .anyMatch(node -> node.item().id().equals(finding.item()));
    }

    private Entry item(Node node, Walk walk, List<Finding> findings, Page page) {
        var shown = node.item().shown(page.language());
        var said = findings.stream()
                .filter(finding -> finding.step() == node.step())
                .filter(finding -> finding.item().equals(node.item().id()))
                .limit(MOST_SAID)
                .map(finding -> said(finding, walk, page))
                .toList();
        return new Entry(
                key(node),
                "",
                "",
                isUnassessed(node, said) ? State.WEAK : state(node, walk, said),
                walk.isHere(node),
                name(node, page),
                shown.language().code(),
                path(node, page),
                kinds.of(node.item().kind()).overline(node.item(), page.language()),
                node.anchor().isEmpty() ? shown.text().summary() : "",
                isUnassessed(node, said) ? page.say("chain.unassessed") : "",
                null,
                "",
                "",
                null,
                bonds(walk.heldBy(node), page),
                said);
    }

    private static Entry said(Finding finding, Walk walk, Page page) {
        var about = walk.nodes().stream()
                .filter(node -> node.item().id().equals(finding.item()))
                .findFirst();
        boolean oneOfMany =
                about.filter(node -> walk.at(node.step()).size() > 1).isPresent();
        return new Entry(
                finding.step().code() + finding.item() + finding.title(),
                about.map(Entries::key).orElse(""),
                oneOfMany && about.orElseThrow().step() != finding.step()
                        ? about.orElseThrow().item().title(page.language())
                        : "",
                finding.state(),
                false,
                finding.title(),
                page.language().code(),
                finding.address(),
                "",
                "",
                finding.note(),
                finding.on(),
                finding.role(),
                finding.source(),
                finding.mend(),
                List.of(),
                List.of());
    }

    /// How well a node holds: as badly as the best that is said of it, and no better than what it says of itself.
    private static State state(Node node, Walk walk, List<Entry> said) {
        var own = isWeak(node, walk) ? State.WEAK : State.FULL;
        var others =
                said.stream().map(Entry::state).min(Comparator.naturalOrder()).orElse(State.FULL);
        return own.compareTo(others) > 0 ? own : others;
    }

    private static boolean isUnassessed(Node node, List<Entry> said) {
        return node.step() == Step.PRACTICE && said.isEmpty();
    }

    private static boolean isWeak(Node node, Walk walk) {
        var content = node.item().content();
        return switch (node.step()) {
            case PROVISION ->
                walk.heldBy(node).stream()
                        .anyMatch(bond -> SHORT.contains(bond.tie().verb()));
            case GAP ->
                content.sources().isEmpty()
                        && walk.heldBy(node).stream()
                                .noneMatch(bond -> bond.upper().step() == Step.GROUNDS);
            case RECOMMENDATION -> UNSENT.contains(content.one("stage"));
            case STANDARD, BOUND, GROUNDS, PRACTICE, ANSWER, ACTION, RESULT -> false;
        };
    }

    /// Where links name no source, the source of the item that holds them is told, once.
    private List<Bond> bonds(List<Walk.Bond> held, Page page) {
        var bonds = new ArrayList<Bond>();
        for (var bond : held.stream().limit(MOST_BONDS).toList()) {
            var own = bond.tie().source();
            var otherwise = bonds.isEmpty() ? firstSource(bond.lower().item()) : "";
            bonds.add(bond(bond, own == null ? otherwise : own, page));
        }
        return bonds;
    }

    private Bond bond(Walk.Bond bond, String source, Page page) {
        var tie = bond.tie();
        var upper = bond.upper();
        return new Bond(
                tie.verb(),
                key(upper),
                name(upper, page),
                upper.item().shown(page.language()).language().code(),
                path(upper, page),
                tie.note() == null ? "" : tie.note(),
                tie.day(Names.BISHKEK),
                tie.role(),
                source);
    }

    private static String firstSource(Item item) {
        return item.content().sources().stream()
                .findFirst()
                .map(Source::citation)
                .orElse("");
    }

    private static String key(Node node) {
        return node.item().id() + "/" + node.anchor();
    }

    private String name(Node node, Page page) {
        var title = shortTitle(node.item(), page);
        return node.anchor().isEmpty()
                ? title
                : title + ", " + kinds.of(node.item().kind()).placeName(node.anchor(), page.language());
    }

    /// Treaties have long titles and a short name by which they are known.
    private static String shortTitle(Item item, Page page) {
        var known = item.content().one("short." + page.language().code());
        return known.isEmpty() ? item.title(page.language()) : known;
    }

    private String path(Node node, Page page) {
        return path(node.item(), page)
                + (node.anchor().isEmpty() ? "" : kinds.of(node.item().kind()).place(node.anchor()));
    }

    private String path(Item item, Page page) {
        return kinds.path(page.language().code(), item.kind(), item.slug());
    }
}

package org.ukuk.standards.status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.chain.ChainSource;
import org.ukuk.chain.Finding;
import org.ukuk.chain.Step;
import org.ukuk.platform.web.Page;
import org.ukuk.standards.status.Register.Instrument;
import org.ukuk.standards.text.Instruments;

/// Tells the chain whether a country is bound by an instrument, and which of the countries that its migrants go to are.
@Component
class BoundFindings implements ChainSource {

    /// Where migrants of the region mostly work.
    private static final List<String> ABROAD = List.of("RU", "KZ", "TR", "KR", "AE", "DE");

    private final Standings standings;

    BoundFindings(Standings standings) {
        this.standings = standings;
    }

    @Override
    public List<Finding> findings(Collection<Item> items, String country, Page page) {
        var joined = items.stream()
                .filter(item -> item.kind().equals(Instruments.CODE))
                .filter(item -> Instrument.from(item).isJoined())
                .toList();
        if (joined.isEmpty()) {
            return List.of();
        }
        var countries =
                Stream.concat(Stream.of(country), ABROAD.stream()).distinct().toList();
        var table = standings.table(joined.stream().map(Item::id).toList(), countries);
        return joined.stream().map(item -> finding(item, country, table, page)).toList();
    }

    private static Finding finding(Item item, String country, Standings.Table table, Page page) {
        var standing = table.get(item.id(), country);
        var act = standing.act();
        var name = Chosen.name(country, page.language());
        var year = standing.year().isEmpty() ? "none" : standing.year();
        return new Finding(
                Step.BOUND,
                item.id(),
                state(standing.state()),
                page.say("status.chain." + key(standing.state()), name, year),
                others(item, country, table, page),
                page.to("/standards/" + item.slug() + "/status"),
                standing.checkedOn(),
                "",
                act == null ? "" : act.source(),
                "/desk/standards/" + item.id() + "/status");
    }

    private static Finding.State state(Standing.State state) {
        return switch (state) {
            case BOUND -> Finding.State.FULL;
            case PROVISIONAL, SIGNED, UNKNOWN -> Finding.State.WEAK;
            case DENOUNCED, NONE, FOREIGN -> Finding.State.BROKEN;
        };
    }

    private static String key(Standing.State state) {
        return state == Standing.State.FOREIGN ? Standing.State.NONE.code() : state.code();
    }

    private static String others(Item item, String country, Standings.Table table, Page page) {
        var abroad = ABROAD.stream().filter(code -> !code.equals(country)).toList();
        var said = new ArrayList<String>();
        var bound =
                names(abroad.stream().filter(code -> table.get(item.id(), code).isBound()), page);
        var not = names(
                abroad.stream().filter(code -> state(table.get(item.id(), code).state()) == Finding.State.BROKEN),
                page);
        if (!bound.isEmpty()) {
            said.add(page.say("status.chain.too", bound));
        }
        if (!not.isEmpty()) {
            said.add(page.say("status.chain.not", not));
        }
        return String.join(" ", said);
    }

    private static String names(Stream<String> codes, Page page) {
        return codes.map(code -> Chosen.name(code, page.language())).collect(Collectors.joining(", "));
    }
}

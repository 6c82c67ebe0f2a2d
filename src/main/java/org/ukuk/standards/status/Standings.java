package org.ukuk.standards.status;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Items;
import org.ukuk.standards.status.Register.Instrument;

/// Where countries stand with instruments: computed from observations, and for the law of a country from whose law it
/// is.
@Component
public final class Standings {

    private final Observations observations;
    private final Register register;
    private final Items items;

    public Standings(Observations observations, Register register, Items items) {
        this.observations = observations;
        this.register = register;
        this.items = items;
    }

    /// Codes of the countries that are bound by an instrument, in their order; for national law, those whose law it is.
    public List<String> parties(String item) {
        var national = items.find(item).map(Instrument::from).filter(Instrument::isNational);
        return national.isPresent()
                ? national.get().countries()
                : ofInstrument(item).entrySet().stream()
                        .filter(one -> one.getValue().isBound())
                        .map(Map.Entry::getKey)
                        .toList();
    }

    public Standing of(String item, String country) {
        return table(List.of(item), List.of(country)).get(item, country);
    }

    /// By country, those that any source speaks of.
    public Map<String, Standing> ofInstrument(String item) {
        var byCountry = new TreeMap<String, Standing>();
        observations.ofItem(item).stream()
                .collect(Collectors.groupingBy(Observation::country))
                .forEach((country, all) -> byCountry.put(country, Claim.standing(all)));
        return byCountry;
    }

    /// Ids of the published instruments that bind a country, its own laws among them; in no order.
    public List<String> bound(String country) {
        return boundBoth(country, country);
    }

    /// Ids of the published instruments that bind both countries. Of two different countries no national law is there.
    public List<String> boundBoth(String one, String other) {
        var all = register.all();
        var table = table(all.stream().map(Instrument::id).toList(), List.of(one, other));
        return all.stream()
                .map(Instrument::id)
                .filter(id ->
                        table.get(id, one).isBound() && table.get(id, other).isBound())
                .toList();
    }

    /// The standings of some countries with some instruments.
    public Table table(Collection<String> instruments, Collection<String> countries) {
        var cells = new HashMap<Cell, Standing>();
        observations.of(instruments, countries).stream()
                .collect(Collectors.groupingBy(one -> new Cell(one.item(), one.country())))
                .forEach((cell, all) -> cells.put(cell, Claim.standing(all)));
        for (var id : instruments) {
            register.find(id)
                    .filter(Instrument::isNational)
                    .ifPresent(law -> countries.forEach(country -> cells.put(
                            new Cell(id, country),
                            law.countries().contains(country) ? Standing.OWN : Standing.FOREIGN)));
        }
        return new Table(cells);
    }

    private record Cell(String item, String country) {}

    /// Standings by instrument and country.
    public static final class Table {

        private final Map<Cell, Standing> cells;

        private Table(Map<Cell, Standing> cells) {
            this.cells = cells;
        }

        public Standing get(String item, String country) {
            return cells.getOrDefault(new Cell(item, country), Standing.UNKNOWN);
        }
    }
}

package org.ukuk.standards.status;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Neighbours;
import org.ukuk.chain.Breach;
import org.ukuk.chain.BrokenChains;
import org.ukuk.chain.Chains;
import org.ukuk.standards.status.Register.Instrument;

/// Standards that bind the home country and that no law is recorded to put into effect, to fall short of, or to have no
/// counterpart for.
@Component
class WithoutCounterpart implements BrokenChains {

    private static final Set<String> RELATIONS =
            Set.of("implements", "restricts", "goes-beyond", "conflicts-with", "no-counterpart");

    private final Register register;
    private final Standings standings;
    private final Neighbours neighbours;

    WithoutCounterpart(Register register, Standings standings, Neighbours neighbours) {
        this.register = register;
        this.standings = standings;
        this.neighbours = neighbours;
    }

    @Override
    public Breach breach() {
        return Breach.NO_COUNTERPART;
    }

    @Override
    public Found find(int from, int limit) {
        return Found.of(all(), from, limit);
    }

    private List<Row> all() {
        var binding = Set.copyOf(standings.bound(Chains.HOME));
        var standards = register.all().stream()
                .filter(one -> !one.isNational() && binding.contains(one.id()))
                .toList();
        var related = neighbours.linked(standards.stream().map(Instrument::id).toList(), RELATIONS);
        return standards.stream()
                .filter(one -> !related.contains(one.id()))
                .map(one -> new Row(one.id(), null, "/{language}/standards/" + one.slug() + "/correspondence"))
                .toList();
    }
}

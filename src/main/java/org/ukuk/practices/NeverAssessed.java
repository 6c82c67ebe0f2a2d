package org.ukuk.practices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Items;
import org.ukuk.chain.Breach;
import org.ukuk.chain.BrokenChains;
import org.ukuk.platform.i18n.Names;
import org.ukuk.practices.assessment.Results;
import org.ukuk.practices.register.Practices;

/// Practices that no experts assessed yet; a sample assessment does not count.
@Component
class NeverAssessed implements BrokenChains {

    private final Items items;
    private final Results results;

    NeverAssessed(Items items, Results results) {
        this.items = items;
        this.results = results;
    }

    @Override
    public Breach breach() {
        return Breach.NOT_ASSESSED;
    }

    @Override
    public Found find(int from, int limit) {
        return Found.of(all(), from, limit);
    }

    private List<Row> all() {
        var latest = results.latest();
        return items.newest(List.of(Practices.CODE), Items.MOST).reversed().stream()
                .filter(practice -> Optional.ofNullable(latest.get(practice.id()))
                        .filter(result -> !result.round().sample())
                        .isEmpty())
                .map(practice -> new Row(
                        practice.id(),
                        LocalDate.ofInstant(practice.publishedAt(), Names.BISHKEK),
                        "/desk/practices/" + practice.id() + "/assessment"))
                .toList();
    }
}

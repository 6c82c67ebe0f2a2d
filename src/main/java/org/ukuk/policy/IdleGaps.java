package org.ukuk.policy;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Neighbours;
import org.ukuk.chain.Breach;
import org.ukuk.chain.BrokenChains;
import org.ukuk.platform.i18n.Names;

/// Gaps that are not closed and that no recommendation rests on.
@Component
class IdleGaps implements BrokenChains {

    private final Items items;
    private final Neighbours neighbours;

    IdleGaps(Items items, Neighbours neighbours) {
        this.items = items;
        this.neighbours = neighbours;
    }

    @Override
    public Breach breach() {
        return Breach.NO_RECOMMENDATION;
    }

    @Override
    public Found find(int from, int limit) {
        return Found.of(all(), from, limit);
    }

    private List<Row> all() {
        var gaps = items.newest(List.of(GapKind.CODE), Items.MOST);
        var resting = neighbours.count(gaps.stream().map(Item::id).toList(), "rests-on", RecommendationKind.CODE);
        return gaps.reversed().stream()
                .filter(gap -> !gap.content().one("status").equals("closed"))
                .filter(gap -> !resting.containsKey(gap.id()))
                .map(gap -> new Row(
                        gap.id(),
                        LocalDate.ofInstant(gap.publishedAt(), Names.BISHKEK),
                        "/desk/recommendation/new?link=rests-on:" + gap.id()))
                .toList();
    }
}

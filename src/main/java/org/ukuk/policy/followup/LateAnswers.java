package org.ukuk.policy.followup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.chain.Breach;
import org.ukuk.chain.BrokenChains;

/// Recommendations that were put to a body, whose term is over without an answer; at most the thousand longest late.
@Component
class LateAnswers implements BrokenChains {

    private final Enquiries enquiries;
    private final Items items;
    private final Clock clock;

    LateAnswers(Enquiries enquiries, Items items, Clock clock) {
        this.enquiries = enquiries;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public Breach breach() {
        return Breach.NO_ANSWER;
    }

    @Override
    public Found find(int from, int limit) {
        return Found.of(all(), from, limit);
    }

    private List<Row> all() {
        var late = enquiries.unanswered(Bishkek.today(clock).minusDays(1), null, Items.MOST);
        Map<String, Item> open = items
                .all(late.stream().map(Enquiry::item).distinct().toList())
                .stream()
                .filter(item -> Stage.of(item.content()).isOpen())
                .collect(Collectors.toMap(Item::id, Function.identity()));
        return late.stream()
                .filter(one -> open.containsKey(one.item()))
                .map(one -> new Row(one.item(), one.dueOn(), "/desk/recommendations/" + one.item() + "/followup"))
                .toList();
    }
}

package org.ukuk.policy.followup;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Items;
import org.ukuk.chain.Breach;
import org.ukuk.chain.BrokenChains;

/// Recommendations that an addressee says are done, while neither the centre nor the panel has seen that; at most a
/// thousand.
@Component
class UnprovenClaims implements BrokenChains {

    private final Submissions submissions;
    private final Items items;
    private final Cases cases;

    UnprovenClaims(Submissions submissions, Items items, Cases cases) {
        this.submissions = submissions;
        this.items = items;
        this.cases = cases;
    }

    @Override
    public Breach breach() {
        return Breach.NO_PROOF;
    }

    @Override
    public Found find(int from, int limit) {
        return Found.of(all(), from, limit);
    }

    private List<Row> all() {
        return cases.of(items.all(submissions.claimedDone(Items.MOST))).stream()
                .filter(whole -> whole.claim().isPresent())
                .map(whole -> new Row(
                        whole.item().id(),
                        whole.claim().map(Submission::day).orElse(null),
                        "/desk/recommendations/" + whole.item().id() + "/followup"))
                .sorted(Comparator.comparing(Row::item))
                .toList();
    }
}

package org.ukuk.catalogue;

import static org.ukuk.platform.database.schema.Tables.ITEM_LINK;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ukuk.platform.database.Database;

/// Finds links that would go in a circle: a part of its own part, a protocol to its own protocol.
final class Circles {

    /// Steps that are followed; longer chains do not come up.
    private static final int FARTHEST = 100;

    private final Database database;
    private final Kinds kinds;

    Circles(Database database, Kinds kinds) {
        this.database = database;
        this.kinds = kinds;
    }

    List<Reason> reasonsAgainst(String item, Content content) {
        return content.links().stream()
                .filter(link -> kinds.verb(link.verb()).filter(Verb::up).isPresent())
                .filter(link -> leadsBack(item, link))
                .map(link -> Reason.about("links", "rule.link-circle"))
                .distinct()
                .toList();
    }

    private boolean leadsBack(String item, Link link) {
        var seen = new HashSet<String>();
        Collection<String> ahead = Set.of(link.to());
        for (int step = 0; step < FARTHEST && !ahead.isEmpty(); step++) {
            if (ahead.contains(item)) {
                return true;
            }
            seen.addAll(ahead);
            ahead = next(link.verb(), ahead).stream()
                    .filter(one -> !seen.contains(one))
                    .toList();
        }
        return false;
    }

    private Set<String> next(String verb, Collection<String> from) {
        return database.read(db -> db.selectDistinct(ITEM_LINK.TO_ID)
                .from(ITEM_LINK)
                .where(ITEM_LINK.VERB.eq(verb).and(ITEM_LINK.FROM_ID.in(from)))
                .fetchSet(ITEM_LINK.TO_ID));
    }
}

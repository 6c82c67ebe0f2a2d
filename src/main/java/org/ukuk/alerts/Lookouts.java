package org.ukuk.alerts;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Changes;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kinds;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.search.Search;

/// Begins rounds of looking for what is new.
@Component
final class Lookouts {

    private final Search search;
    private final Items items;
    private final Kinds kinds;
    private final Changes changes;
    private final Messages messages;
    private final Subjects subjects;

    Lookouts(Search search, Items items, Kinds kinds, Changes changes, Messages messages, Subjects subjects) {
        this.search = search;
        this.items = items;
        this.kinds = kinds;
        this.changes = changes;
        this.messages = messages;
        this.subjects = subjects;
    }

    Lookout until(Instant end) {
        return new Lookout(end, search, items, kinds, changes, messages, subjects);
    }
}

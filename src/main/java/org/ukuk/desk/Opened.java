package org.ukuk.desk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Draft;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kind;

/// An item as it lies on the desk: its draft, what readers see, or both.
///
/// @param id null for one that was not saved yet
public record Opened(@Nullable String id, Kind kind, Content content, Optional<Draft> draft, Optional<Item> published) {

    /// What a save starts from; 0 when there is no draft yet.
    public long version() {
        return draft.map(Draft::version).orElse(0L);
    }

    public boolean isNew() {
        return id == null;
    }

    public boolean isInReview() {
        return draft.map(d -> d.state() == Draft.State.IN_REVIEW).orElse(false);
    }

    /// Where its pages at the desk are.
    public String path() {
        return id == null ? "/desk/" + kind.code() + "/new" : "/desk/items/" + id;
    }

    public String path(String part) {
        return path() + "/" + part;
    }
}

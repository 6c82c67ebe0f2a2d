package org.ukuk.policy.followup;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Items;
import org.ukuk.platform.database.Outbox;

/// The organisations of the directory, read once and again after something was published or removed; at most
/// `Items.MOST`.
@Component
public final class Bodies {

    /// Code of the kind.
    public static final String CODE = "organisation";

    private final Items items;
    private final Outbox outbox;
    private volatile Read read = new Read(-1, Map.of());

    private record Read(long news, Map<String, Body> byId) {}

    Bodies(Items items, Outbox outbox) {
        this.items = items;
        this.outbox = outbox;
    }

    public Collection<Body> all() {
        return now().values();
    }

    /// The body of this id; one without a name when it is gone.
    public Body of(String id) {
        return find(id).orElseGet(() -> new Body(id, "", null));
    }

    public Optional<Body> find(String id) {
        return Optional.ofNullable(now().get(id));
    }

    public Optional<Body> at(String slug) {
        return now().values().stream().filter(one -> one.slug().equals(slug)).findFirst();
    }

    private Map<String, Body> now() {
        long news = Math.max(
                outbox.last(Catalogue.PUBLISHED),
                Math.max(outbox.last(Catalogue.REMOVED), outbox.last(Catalogue.ARCHIVED)));
        var last = read;
        if (last.news() != news) {
            last = new Read(news, load());
            read = last;
        }
        return last.byId();
    }

    private Map<String, Body> load() {
        var byId = new LinkedHashMap<String, Body>();
        items.newest(List.of(CODE), Items.MOST).stream()
                .filter(item -> item.isVisibleTo(null))
                .forEach(item -> byId.put(item.id(), new Body(item.id(), item.slug(), item.content())));
        return byId;
    }
}

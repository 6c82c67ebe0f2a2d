package org.ukuk.practices.register;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.platform.database.Outbox;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

/// Finds practices; all that everybody may see are read once and again after news, at most `Items.MOST`.
@Component
public final class Practices {

    /// Code of the kind of item that a practice is.
    public static final String CODE = "practice";

    private final Items items;
    private final Outbox outbox;
    private volatile Read read = new Read(-1, Map.of());

    private record Read(long news, Map<String, Item> byId) {}

    public Practices(Items items, Outbox outbox) {
        this.items = items;
        this.outbox = outbox;
    }

    /// The practice at a slug, when the reader may see it.
    ///
    /// @throws NotHere when there is none
    public Item find(String slug, Page page) {
        return items.find(CODE, slug)
                .filter(item -> item.isVisibleTo(page.role()))
                .orElseThrow(() -> NotHere.at(CODE, slug));
    }

    /// The published practice of an id, for those who may see every item.
    ///
    /// @throws NotHere when there is none
    public Item at(String id) {
        return items.find(id).filter(item -> item.kind().equals(CODE)).orElseThrow(NotHere::page);
    }

    /// All that everybody may see, by id, in the order of their slugs.
    public Map<String, Item> all() {
        long news = outbox.head();
        var last = read;
        if (last.news() != news) {
            last = new Read(news, load());
            read = last;
        }
        return last.byId();
    }

    /// The one at a slug among them.
    public Optional<Item> open(String slug) {
        return all().values().stream().filter(item -> item.slug().equals(slug)).findFirst();
    }

    private Map<String, Item> load() {
        return items.newest(List.of(CODE), Items.MOST).stream()
                .filter(item -> item.isVisibleTo(null))
                .sorted(Comparator.comparing(Item::slug))
                .collect(Collectors.toMap(Item::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}

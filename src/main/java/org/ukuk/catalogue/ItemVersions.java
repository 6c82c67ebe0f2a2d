package org.ukuk.catalogue;

import org.springframework.stereotype.Component;
import org.ukuk.platform.web.Html;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

/// What the addresses of an item open: its current version, an older one, two beside each other.
@Component
public final class ItemVersions {

    private final Items items;
    private final Revisions revisions;
    private final Comparisons comparisons;
    private final Readers readers;

    ItemVersions(Items items, Revisions revisions, Comparisons comparisons, Readers readers) {
        this.readers = readers;
        this.items = items;
        this.revisions = revisions;
        this.comparisons = comparisons;
    }

    /// The current version.
    ///
    /// @throws NotHere when there is none that this reader may see
    public Item current(String kind, String slug, Page page) {
        return items.find(kind, slug)
                .filter(item -> readers.mayRead(item, page))
                .orElseThrow(() -> NotHere.at(kind, slug));
    }

    /// @param number of the version, as the address has it
    /// @throws NotHere when there was no such version
    public Item version(Item current, String number) {
        return revisions.version(current, number).orElseThrow(NotHere::page);
    }

    /// @param numbers of two versions, apart by a comma
    /// @throws NotHere when one of them never was
    public Html comparison(Item current, String numbers, Page page) {
        var both = numbers.split(",", 3);
        var before = version(current, both[0]);
        var after = version(current, both[both.length - 1]);
        var comparison = comparisons.between(current.kind(), before.content(), after.content(), page.language());
        return page.show("catalogue/versions", "before", before, "after", after, "comparison", comparison);
    }
}

package org.ukuk.standards.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Revisions;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

/// Finds what an address names: the instrument, the version of its text.
@Component
public final class Instruments {

    /// Code of the kind of item that an instrument is.
    public static final String CODE = "instrument";

    private final Items items;
    private final Provisions provisions;

    public Instruments(Items items, Provisions provisions) {
        this.items = items;
        this.provisions = provisions;
    }

    /// The instrument at a slug, when the reader may see it.
    public Item find(String slug, Page page) {
        return items.find(CODE, slug)
                .filter(item -> item.isVisibleTo(page.role()))
                .orElseThrow(() -> NotHere.at(CODE, slug));
    }

    /// The published instrument of an id, for those who may see every item.
    public Item at(String id) {
        return items.find(id).filter(item -> item.kind().equals(CODE)).orElseThrow(NotHere::page);
    }

    /// With its text; no page when it has none, or not this version.
    ///
    /// @param number of the version; null for the latest
    public Opened open(String slug, @Nullable String number, Page page) {
        return text(find(slug, page), number).orElseThrow(NotHere::page);
    }

    /// @param number of the version; null for the latest
    public Optional<Opened> text(Item item, @Nullable String number) {
        var versions = provisions.versions(item.id());
        var wanted = Revisions.number(number);
        return versions.stream()
                .filter(version -> number == null
                        || wanted.filter(n -> n == version.number()).isPresent())
                .findFirst()
                .map(version -> new Opened(item, version, version.equals(versions.getFirst())));
    }
}

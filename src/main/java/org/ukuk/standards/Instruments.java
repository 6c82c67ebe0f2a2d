package org.ukuk.standards;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Revisions;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.standards.text.Provisions;

/// Finds what an address names: the instrument, the version of its text.
@Component
class Instruments {

    private final Items items;
    private final Provisions provisions;

    Instruments(Items items, Provisions provisions) {
        this.items = items;
        this.provisions = provisions;
    }

    /// The instrument at a slug, when the reader may see it.
    Item find(String slug, Page page) {
        return items.find(InstrumentKind.CODE, slug)
                .filter(item -> item.isVisibleTo(page.role()))
                .orElseThrow(() -> NotHere.at(InstrumentKind.CODE, slug));
    }

    /// With its text; no page when it has none, or not this version.
    ///
    /// @param number of the version; null for the latest
    Opened open(String slug, @Nullable String number, Page page) {
        return text(find(slug, page), number).orElseThrow(NotHere::page);
    }

    /// @param number of the version; null for the latest
    Optional<Opened> text(Item item, @Nullable String number) {
        var versions = provisions.versions(item.id());
        var wanted = Revisions.number(number);
        return versions.stream()
                .filter(version -> number == null
                        || wanted.filter(n -> n == version.number()).isPresent())
                .findFirst()
                .map(version -> new Opened(item, version, version.equals(versions.getFirst())));
    }
}

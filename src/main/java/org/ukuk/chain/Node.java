package org.ukuk.chain;

import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Neighbours.Spot;

/// An item in the chain, or a place in one. Two of the same place are the same node.
///
/// @param anchor empty for the whole
record Node(Step step, Item item, String anchor) {

    Spot spot() {
        return new Spot(item.id(), anchor);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Node node && node.spot().equals(spot());
    }

    @Override
    public int hashCode() {
        return spot().hashCode();
    }
}

package org.ukuk.standards.text;

import org.ukuk.catalogue.Item;

/// An instrument whose text somebody reads.
///
/// @param latest whether it is the version that begins last
public record Opened(Item item, InstrumentVersion version, boolean latest) {

    /// What keeps links on this version; empty for the latest.
    public String query() {
        return latest ? "" : "?version=" + version.number();
    }
}

package org.ukuk.catalogue;

import java.util.Locale;

/// Where an item stands for readers. What is being written about it meanwhile is a `Draft`.
public enum ItemState {
    /// Never published; only the desk knows it.
    NEW,
    PUBLISHED,
    /// Kept at its address and marked as no longer current; not offered in lists and search.
    ARCHIVED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ItemState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

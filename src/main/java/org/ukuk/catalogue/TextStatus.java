package org.ukuk.catalogue;

import java.util.Locale;

/// How a text in one language came about. Readers are always told.
public enum TextStatus {
    /// The language the item was written in.
    ORIGINAL,
    /// Another language in which the text is authentic, or an official translation.
    OFFICIAL,
    /// Translated by a person.
    HUMAN,
    /// Translated by a machine and read by nobody since.
    MACHINE,
    /// A translation older than the original it was made from.
    STALE;

    /// The word in messages, forms and addresses.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

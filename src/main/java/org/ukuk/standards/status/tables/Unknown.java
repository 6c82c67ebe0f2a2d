package org.ukuk.standards.status.tables;

/// A name in a table that nobody here knows.
///
/// @param words as the table writes it
public record Unknown(Kind kind, String words) {

    /// What it would be the name of.
    public enum Kind {
        COUNTRY,
        INSTRUMENT;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}

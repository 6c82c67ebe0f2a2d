package org.ukuk.catalogue;

/// What bringing an item in from outside did.
public record Brought(String item, Outcome outcome) {

    /// What became of it.
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }
}

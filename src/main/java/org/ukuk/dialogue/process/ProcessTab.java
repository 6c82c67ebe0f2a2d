package org.ukuk.dialogue.process;

/// A part of a consultation that readers open from its page. A package announces its own by a bean of this type.
public interface ProcessTab {

    /// Place in the row, from 1.
    int order();

    /// Below the consultation's own address: `/text`.
    String path();

    /// Message key of the name.
    String key();

    /// Whether this consultation has that part now.
    boolean isShown(Process process);
}

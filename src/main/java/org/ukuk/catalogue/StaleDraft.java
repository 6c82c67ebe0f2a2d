package org.ukuk.catalogue;

/// Somebody else saved the draft since it was read; nothing was overwritten.
public final class StaleDraft extends RuntimeException {

    private final Draft current;

    StaleDraft(Draft current) {
        super("draft of " + current.item() + " is at version " + current.version());
        this.current = current;
    }

    /// The draft as it stands now.
    public Draft current() {
        return current;
    }
}

package org.ukuk.standards.formats;

import java.util.List;

/// A text that cannot be taken in, and why.
public final class Unreadable extends RuntimeException {

    private final List<Flaw> flaws;

    public Unreadable(List<Flaw> flaws) {
        super(flaws.toString());
        this.flaws = List.copyOf(flaws);
    }

    public Unreadable(Flaw flaw) {
        this(List.of(flaw));
    }

    /// At least one.
    public List<Flaw> flaws() {
        return flaws;
    }
}

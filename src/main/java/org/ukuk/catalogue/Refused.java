package org.ukuk.catalogue;

import java.util.List;

/// The catalogue refuses to do what was asked, for reasons that can be shown.
public final class Refused extends RuntimeException {

    private final List<Reason> reasons;

    public Refused(List<Reason> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    public Refused(Reason reason) {
        this(List.of(reason));
    }

    public List<Reason> reasons() {
        return reasons;
    }
}

package org.ukuk.exchange.bulk.readers;

import org.ukuk.catalogue.Reason;

/// A file that cannot be read any further, for a reason that can be shown.
public final class Unreadable extends RuntimeException {

    private final Reason reason;

    public Unreadable(Reason reason) {
        super(reason.key());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

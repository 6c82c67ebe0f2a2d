package org.ukuk.search;

/// More searches wait than can be answered in time, or one took too long.
public final class SearchBusy extends RuntimeException {

    SearchBusy(String what) {
        super(what);
    }
}

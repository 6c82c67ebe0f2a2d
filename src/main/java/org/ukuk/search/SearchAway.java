package org.ukuk.search;

import org.jspecify.annotations.Nullable;

/// The search engine does not answer now; everything else works.
public final class SearchAway extends RuntimeException {

    SearchAway(@Nullable Throwable cause) {
        super("the search engine does not answer", cause);
    }
}

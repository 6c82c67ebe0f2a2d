package org.ukuk.bench;

import org.springframework.context.ApplicationContext;
import org.ukuk.platform.i18n.Language;
import org.ukuk.search.Search;
import org.ukuk.search.SearchRequest;
import org.ukuk.search.Viewer;

/// Whether the index finds as many items as the database has published.
final class IndexAgreement {

    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private IndexAgreement() {}

    /// How many the index has too few or too many once it had time to catch up.
    static int missing(ApplicationContext context, int published) {
        var search = context.getBean(Search.class);
        long end = System.nanoTime() + PATIENCE_NANOS;
        long found = -1;
        while (found != published && System.nanoTime() < end) {
            found = search.run(SearchRequest.of(""), Language.EN, Viewer.STAFF).total();
            Bench.sleep(java.time.Duration.ofMillis(100));
        }
        return (int) Math.abs(published - found);
    }
}

package org.ukuk.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Counts of facets that were asked for before, while the index is as it was then: counting is most of the cost of a
/// long
/// list, and everybody begins with the same ones. Questions with words are not remembered, there are too many.
final class FacetMemory {

    /// The index is being made anew, or others write it too: nothing is remembered.
    static final long UNSETTLED = -1;

    private static final int MOST = 400;

    private final LongSupplier state;
    private final Cache<Question, Map<String, Long>> counts =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /// @param state a number that grows with every change of the index, or `UNSETTLED`
    FacetMemory(LongSupplier state) {
        this.state = state;
    }

    private record Question(
            long state, SearchRequest request, @Nullable String kind, Viewer viewer, String facet, int most) {}

    Known recall(Asked asked) {
        return new Known(asked, asked.request().q().isEmpty() ? state.getAsLong() : UNSETTLED);
    }

    /// What is known of one question, and what becomes known by it.
    final class Known {

        private final Asked asked;
        private final long before;
        private final Map<Question, Map<String, Long>> fresh = new HashMap<>();

        private Known(Asked asked, long before) {
            this.asked = asked;
            this.before = before;
        }

        @Nullable
        Map<String, Long> of(String facet) {
            return before == UNSETTLED ? null : counts.getIfPresent(question(facet));
        }

        void learn(String facet, Map<String, Long> counted) {
            fresh.put(question(facet), counted);
        }

        /// Remembers what was learned, unless the index changed meanwhile.
        void keep() {
            if (before != UNSETTLED && !fresh.isEmpty() && before == state.getAsLong()) {
                counts.putAll(fresh);
            }
        }

        /// How the list looks does not change the counts, nor does what was chosen from the facet itself where it is
        /// left off.
        private Question question(String facet) {
            var request = asked.request()
                    .asTable(false)
                    .ordered(SearchRequest.Order.NEWEST)
                    .showingMore("");
            if (Facets.needsOwnQuery(asked, facet)) {
                request = facet.equals(Facets.YEAR) ? request.years(null, null) : request.choosing(facet, List.of());
            }
            return new Question(before, request, asked.kind(), asked.viewer(), facet, Facets.most(asked, facet));
        }
    }
}

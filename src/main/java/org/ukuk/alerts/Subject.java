package org.ukuk.alerts;

import org.ukuk.search.SearchRequest;

/// What is followed. Topics, countries and people are searches narrowed to them.
sealed interface Subject {

    /// The query of its address under `/follow`, without `?`; equal for equal subjects.
    String code();

    record Found(SearchRequest request) implements Subject {

        /// Everything about how the list looks is taken off: the same search is the same subject.
        public Found {
            request = request.at(1).asTable(false).showingMore("").ordered(request.usualOrder());
            for (var filter : request.filters().entrySet()) {
                request = request.choosing(
                        filter.getKey(), filter.getValue().stream().sorted().toList());
            }
        }

        @Override
        public String code() {
            return request.query().replaceFirst("^\\?", "");
        }
    }

    record One(String item) implements Subject {

        @Override
        public String code() {
            return Subjects.ITEM + "=" + item;
        }
    }
}

package org.ukuk.practices;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.ItemViews;
import org.ukuk.platform.web.Page;
import org.ukuk.practices.assessment.Results;

/// Gathers what the page of a practice shows.
@Component
class PracticePage {

    /// Fields with a place of their own on the page.
    private static final Set<String> ELSEWHERE =
            Stream.concat(PracticeTexts.NAMES.stream(), Stream.of("results")).collect(Collectors.toUnmodifiableSet());

    private final ItemViews views;
    private final Results results;

    PracticePage(ItemViews views, Results results) {
        this.views = views;
        this.results = results;
    }

    /// @param item the version to show
    /// @param current the current version
    PracticeView view(Item item, Item current, Page page) {
        var content = item.content();
        return new PracticeView(
                views.of(item, current, page, ELSEWHERE),
                PracticeTexts.all(content, page.language()),
                Outcome.of(content),
                results.latest(item.id()));
    }
}

package org.ukuk.search;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Kinds;
import org.ukuk.platform.web.Page;

/// What a reader sees when the search cannot answer now: what happened, where to go on, and what came last, which the
/// database knows.
@ControllerAdvice
class SearchTroubles {

    private static final int NEWEST = 20;

    private final Items items;
    private final Kinds kinds;

    SearchTroubles(Items items, Kinds kinds) {
        this.items = items;
        this.kinds = kinds;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    View away(SearchAway away, Page page) {
        return page.show("search/away", "why", page.say("search.away"), "newest", newest(page));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    View busy(SearchBusy busy, Page page) {
        return page.show("search/away", "why", page.say("search.busy"), "newest", List.<Listed>of());
    }

    private List<Listed> newest(Page page) {
        var codes = kinds.all().stream().map(Kind::code).toList();
        return items.newest(codes, NEWEST).stream()
                .map(item -> {
                    var shown = item.shown(page.language());
                    return new Listed(
                            kinds.path(page.language().code(), item.kind(), item.slug()),
                            shown.text().title(),
                            shown.language().code());
                })
                .toList();
    }
}

package org.ukuk.search;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.View;
import org.ukuk.platform.web.Page;

/// What a reader sees when the search cannot answer now: what happened, and where to go on.
@ControllerAdvice
class SearchTroubles {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    View away(SearchAway away, Page page) {
        return page.show("search/away", "why", page.say("search.away"));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    View busy(SearchBusy busy, Page page) {
        return page.show("search/away", "why", page.say("search.busy"));
    }
}

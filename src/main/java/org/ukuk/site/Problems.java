package org.ukuk.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.ukuk.catalogue.ItemRef;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.Tombstone;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.PageArguments;

/// What a reader gets when a page cannot be shown: what happened, and where to go from there.
@ControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Items items;
    private final Kinds kinds;
    private final PageArguments pages;

    Problems(Items items, Kinds kinds, PageArguments pages) {
        this.items = items;
        this.kinds = kinds;
        this.pages = pages;
    }

    @ExceptionHandler(NotHere.class)
    View notHere(NotHere absent, HttpServletRequest request, HttpServletResponse response) {
        var page = pages.of(request);
        var moved = items.movedTo(absent.kind(), absent.slug());
        if (moved.isPresent()) {
            var there = new RedirectView(kinds.path(page.language().code(), absent.kind(), moved.get()));
            there.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
            return there;
        }
        return items.tombstone(absent.kind(), absent.slug())
                .map(stone -> removed(stone, page, response))
                .orElseGet(() -> problem(HttpStatus.NOT_FOUND, page, response));
    }

    private View removed(Tombstone stone, Page page, HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return page.show("site/removed", "stone", stone, "instead", instead(stone, page.language()));
    }

    private String instead(Tombstone stone, Language language) {
        var id = stone.replacedBy();
        if (id == null) {
            return "";
        }
        ItemRef ref = items.refs(java.util.List.of(id), language).get(id);
        return ref == null ? "" : kinds.path(language.code(), ref.kind(), ref.slug());
    }

    @ExceptionHandler(Exception.class)
    View failed(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (failure instanceof ErrorResponse known) {
            var status = HttpStatus.resolve(known.getStatusCode().value());
            return problem(status == null ? HttpStatus.BAD_REQUEST : status, pages.of(request), response);
        }
        if (failure instanceof HttpException unreadable) {
            return problem(HttpStatus.valueOf(unreadable.getCode()), pages.of(request), response);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, pages.of(request), response);
    }

    static View problem(HttpStatus status, Page page, HttpServletResponse response) {
        response.setStatus(status.value());
        return page.show("site/problem", "kind", Problem.of(status));
    }
}

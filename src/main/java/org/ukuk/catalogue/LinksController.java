package org.ukuk.catalogue;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

/// All links of an item of whatever kind, page by page: `/en/library/{slug}/links?page=2`.
@Controller
class LinksController {

    private static final int PER_PAGE = 100;

    private final Items items;
    private final Kinds kinds;
    private final Links links;

    LinksController(Items items, Kinds kinds, Links links) {
        this.items = items;
        this.kinds = kinds;
        this.links = links;
    }

    @GetMapping("/{language:ky|ru|en}/{section:[a-z]+}/{slug}/links")
    View links(
            Page page,
            @PathVariable String section,
            @PathVariable String slug,
            @RequestParam(name = "page", defaultValue = "1") String number) {
        var kind = kinds.all().stream()
                .filter(one -> one.section().equals(section))
                .findFirst()
                .orElseThrow(NotHere::page);
        var item = items.find(kind.code(), slug)
                .filter(found -> found.isVisibleTo(page.role()))
                .orElseThrow(() -> NotHere.at(kind.code(), slug));
        int count = links.count(item.id());
        int pages = Math.max(1, Math.ceilDiv(count, PER_PAGE));
        int at = number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 0;
        if (at < 1 || at > pages) {
            throw NotHere.page();
        }
        var shown = links.list(item.id(), page.language(), (at - 1) * PER_PAGE, PER_PAGE);
        var path = kinds.path(page.language().code(), item.kind(), item.slug());
        return page.show(
                "catalogue/links", "view", new LinksView(item.shown(page.language()), path, shown, count, at, pages));
    }
}

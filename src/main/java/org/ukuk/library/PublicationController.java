package org.ukuk.library;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Items;
import org.ukuk.platform.web.Page;

@Controller
class PublicationController {

    private final Items items;
    private final PublicationKind kind;

    PublicationController(Items items, PublicationKind kind) {
        this.items = items;
        this.kind = kind;
    }

    @GetMapping("/{language:ky|ru|en}/library/{slug}")
    View publication(Page page, @PathVariable String slug) {
        var item = items.find(PublicationKind.CODE, slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return page.show("library/publication", "item", item, "overline", kind.overline(item, page.language()));
    }
}

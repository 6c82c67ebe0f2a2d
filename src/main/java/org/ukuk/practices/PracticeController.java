package org.ukuk.practices;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.ItemVersions;
import org.ukuk.chain.Chains;
import org.ukuk.exchange.Heads;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;
import org.ukuk.search.Listings;

/// The list of practices and the page of each.
@Controller
class PracticeController {

    private static final String PRACTICE = "/{language:ky|ru|en}/practices/{slug}";

    private final Listings listings;
    private final ItemVersions versions;
    private final PracticePage practice;
    private final Heads heads;
    private final Chains chains;

    PracticeController(Listings listings, ItemVersions versions, PracticePage practice, Heads heads, Chains chains) {
        this.listings = listings;
        this.versions = versions;
        this.practice = practice;
        this.heads = heads;
        this.chains = chains;
    }

    @GetMapping("/{language:ky|ru|en}/practices")
    View practices(Page page, HttpServletRequest http) {
        var listing = listings.list(page, http.getParameterMap(), PracticeKind.CODE);
        return page.show("practices/practices", "listing", listing);
    }

    @GetMapping("/{language:ky|ru|en}/practices.{extension}")
    ResponseEntity<byte[]> taken(Page page, @PathVariable String extension, HttpServletRequest http)
            throws IOException {
        var title = page.say("practices.title");
        return listings.taken(page, http.getParameterMap(), PracticeKind.CODE, extension, title, page.to("/practices"));
    }

    @Published
    @GetMapping(PRACTICE)
    View practice(Page page, @PathVariable String slug) {
        var item = versions.current(PracticeKind.CODE, slug, page);
        return show(item, item, page);
    }

    @GetMapping(path = PRACTICE, params = "revision")
    View version(Page page, @PathVariable String slug, @RequestParam String revision) {
        var item = versions.current(PracticeKind.CODE, slug, page);
        return show(versions.version(item, revision), item, page);
    }

    @GetMapping(path = PRACTICE, params = "compare")
    View comparison(Page page, @PathVariable String slug, @RequestParam String compare) {
        return versions.comparison(versions.current(PracticeKind.CODE, slug, page), compare, page);
    }

    private View show(Item shown, Item current, Page page) {
        return page.show(
                "practices/practice",
                "practice",
                practice.view(shown, current, page),
                "head",
                heads.of(current, page, List.of()),
                "chain",
                chains.of(current, page));
    }
}

package org.ukuk.directory;

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
import org.ukuk.catalogue.ItemViews;
import org.ukuk.exchange.Heads;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;
import org.ukuk.search.Listings;

/// The directory of organisations and the page of each.
@Controller
class DirectoryController {

    private static final String ORGANISATION = "/{language:ky|ru|en}/directory/{slug}";

    private final Listings listings;
    private final ItemVersions versions;
    private final ItemViews views;
    private final Heads heads;

    DirectoryController(Listings listings, ItemVersions versions, ItemViews views, Heads heads) {
        this.listings = listings;
        this.versions = versions;
        this.views = views;
        this.heads = heads;
    }

    @GetMapping("/{language:ky|ru|en}/directory")
    View organisations(Page page, HttpServletRequest http) {
        var listing = listings.list(page, http.getParameterMap(), OrganisationKind.CODE);
        return page.show("directory/directory", "listing", listing);
    }

    @GetMapping("/{language:ky|ru|en}/directory.{extension}")
    ResponseEntity<byte[]> taken(Page page, @PathVariable String extension, HttpServletRequest http)
            throws IOException {
        var title = page.say("directory.title");
        return listings.taken(
                page, http.getParameterMap(), OrganisationKind.CODE, extension, title, page.to("/directory"));
    }

    @Published
    @GetMapping(ORGANISATION)
    View organisation(Page page, @PathVariable String slug) {
        var item = versions.current(OrganisationKind.CODE, slug, page);
        return show(item, item, page);
    }

    @GetMapping(path = ORGANISATION, params = "revision")
    View version(Page page, @PathVariable String slug, @RequestParam String revision) {
        var item = versions.current(OrganisationKind.CODE, slug, page);
        return show(versions.version(item, revision), item, page);
    }

    @GetMapping(path = ORGANISATION, params = "compare")
    View comparison(Page page, @PathVariable String slug, @RequestParam String compare) {
        return versions.comparison(versions.current(OrganisationKind.CODE, slug, page), compare, page);
    }

    private View show(Item shown, Item current, Page page) {
        return page.show(
                "directory/organisation",
                "view",
                views.of(shown, current, page),
                "head",
                heads.of(current, page, List.of()));
    }
}

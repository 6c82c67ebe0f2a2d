package org.ukuk.dialogue.process;

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
import org.ukuk.chain.Chains;
import org.ukuk.exchange.Heads;
import org.ukuk.platform.web.Page;
import org.ukuk.search.Listings;

/// The consultations and the page of each, from which one opens its parts.
@Controller
class ConsultationController {

    private static final String ALL = "/{language:ky|ru|en}/" + ConsultationKind.SECTION;
    private static final String ONE = ALL + "/{slug}";

    private final Listings listings;
    private final ItemVersions versions;
    private final ItemViews views;
    private final Heads heads;
    private final Chains chains;
    private final Tops tops;

    ConsultationController(
            Listings listings, ItemVersions versions, ItemViews views, Heads heads, Chains chains, Tops tops) {
        this.listings = listings;
        this.versions = versions;
        this.views = views;
        this.heads = heads;
        this.chains = chains;
        this.tops = tops;
    }

    @GetMapping(ALL)
    View consultations(Page page, HttpServletRequest http) {
        var listing = listings.list(page, http.getParameterMap(), ConsultationKind.CODE);
        return page.show("process/consultations", "listing", listing);
    }

    @GetMapping(ALL + ".{extension}")
    ResponseEntity<byte[]> taken(Page page, @PathVariable String extension, HttpServletRequest http)
            throws IOException {
        return listings.taken(
                page,
                http.getParameterMap(),
                ConsultationKind.CODE,
                extension,
                page.say("kind.consultation.many"),
                page.to("/" + ConsultationKind.SECTION));
    }

    @GetMapping(ONE)
    View consultation(Page page, @PathVariable String slug) {
        var item = versions.current(ConsultationKind.CODE, slug, page);
        return show(item, item, page);
    }

    @GetMapping(path = ONE, params = "revision")
    View version(Page page, @PathVariable String slug, @RequestParam String revision) {
        var item = versions.current(ConsultationKind.CODE, slug, page);
        return show(versions.version(item, revision), item, page);
    }

    @GetMapping(path = ONE, params = "compare")
    View comparison(Page page, @PathVariable String slug, @RequestParam String compare) {
        return versions.comparison(versions.current(ConsultationKind.CODE, slug, page), compare, page);
    }

    private View show(Item shown, Item current, Page page) {
        return page.show(
                "process/consultation",
                "view",
                views.of(shown, current, page),
                "top",
                tops.of(new Process(current), "", page),
                "head",
                heads.of(current, page, List.of()),
                "chain",
                chains.of(current, page));
    }
}

package org.ukuk.policy;

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

/// The register of gaps and the page of each.
@Controller
class GapController {

    private static final String GAP = "/{language:ky|ru|en}/gaps/{slug}";

    private final Listings listings;
    private final ItemVersions versions;
    private final GapPage gap;
    private final Heads heads;
    private final Chains chains;

    GapController(Listings listings, ItemVersions versions, GapPage gap, Heads heads, Chains chains) {
        this.listings = listings;
        this.versions = versions;
        this.gap = gap;
        this.heads = heads;
        this.chains = chains;
    }

    @GetMapping("/{language:ky|ru|en}/gaps")
    View gaps(Page page, HttpServletRequest http) {
        var listing = listings.list(page, http.getParameterMap(), GapKind.CODE);
        return page.show("policy/gaps", "listing", listing);
    }

    @GetMapping("/{language:ky|ru|en}/gaps.{extension}")
    ResponseEntity<byte[]> taken(Page page, @PathVariable String extension, HttpServletRequest http)
            throws IOException {
        var title = page.say("policy.gaps");
        return listings.taken(page, http.getParameterMap(), GapKind.CODE, extension, title, page.to("/gaps"));
    }

    @Published
    @GetMapping(GAP)
    View gap(Page page, @PathVariable String slug) {
        var item = versions.current(GapKind.CODE, slug, page);
        return show(item, item, page);
    }

    @GetMapping(path = GAP, params = "revision")
    View version(Page page, @PathVariable String slug, @RequestParam String revision) {
        var item = versions.current(GapKind.CODE, slug, page);
        return show(versions.version(item, revision), item, page);
    }

    @GetMapping(path = GAP, params = "compare")
    View comparison(Page page, @PathVariable String slug, @RequestParam String compare) {
        return versions.comparison(versions.current(GapKind.CODE, slug, page), compare, page);
    }

    private View show(Item shown, Item current, Page page) {
        return page.show(
                "policy/gap",
                "gap",
                gap.of(shown, current, page),
                "head",
                heads.of(current, page, List.of()),
                "chain",
                chains.of(current, page));
    }
}

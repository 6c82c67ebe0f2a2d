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
import org.ukuk.catalogue.ItemViews;
import org.ukuk.chain.Chains;
import org.ukuk.exchange.Heads;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;
import org.ukuk.policy.followup.CaseViews;
import org.ukuk.search.Listings;

/// The list of recommendations and the page of each.
@Controller
class RecommendationController {

    private static final String RECOMMENDATION = "/{language:ky|ru|en}/recommendations/{slug}";

    private final Listings listings;
    private final ItemVersions versions;
    private final ItemViews views;
    private final Heads heads;
    private final CaseViews cases;
    private final Chains chains;

    RecommendationController(
            Listings listings, ItemVersions versions, ItemViews views, Heads heads, CaseViews cases, Chains chains) {
        this.listings = listings;
        this.versions = versions;
        this.views = views;
        this.heads = heads;
        this.cases = cases;
        this.chains = chains;
    }

    @GetMapping("/{language:ky|ru|en}/recommendations")
    View recommendations(Page page, HttpServletRequest http) {
        var listing = listings.list(page, http.getParameterMap(), RecommendationKind.CODE);
        return page.show("policy/recommendations", "listing", listing);
    }

    @GetMapping("/{language:ky|ru|en}/recommendations.{extension}")
    ResponseEntity<byte[]> taken(Page page, @PathVariable String extension, HttpServletRequest http)
            throws IOException {
        var title = page.say("policy.recommendations");
        return listings.taken(
                page, http.getParameterMap(), RecommendationKind.CODE, extension, title, page.to("/recommendations"));
    }

    @Published
    @GetMapping(RECOMMENDATION)
    View recommendation(Page page, @PathVariable String slug) {
        var item = versions.current(RecommendationKind.CODE, slug, page);
        return show(item, item, page);
    }

    @GetMapping(path = RECOMMENDATION, params = "revision")
    View version(Page page, @PathVariable String slug, @RequestParam String revision) {
        var item = versions.current(RecommendationKind.CODE, slug, page);
        return show(versions.version(item, revision), item, page);
    }

    @GetMapping(path = RECOMMENDATION, params = "compare")
    View comparison(Page page, @PathVariable String slug, @RequestParam String compare) {
        return versions.comparison(versions.current(RecommendationKind.CODE, slug, page), compare, page);
    }

    private View show(Item shown, Item current, Page page) {
        return page.show(
                "policy/recommendation",
                "view",
                views.of(shown, current, page),
                "head",
                heads.of(current, page, List.of()),
                "followUp",
                cases.of(current, page),
                "chain",
                chains.of(current, page));
    }
}

package org.ukuk.library;

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

/// A publication's page: its current version, an old one, or two side by side.
@Controller
class PublicationController {

    private final ItemVersions versions;
    private final PublicationPage publications;
    private final Heads heads;
    private final Chains chains;

    PublicationController(ItemVersions versions, PublicationPage publications, Heads heads, Chains chains) {
        this.versions = versions;
        this.publications = publications;
        this.heads = heads;
        this.chains = chains;
    }

    @Published
    @GetMapping("/{language:ky|ru|en}/library/{slug}")
    View publication(Page page, @PathVariable String slug) {
        var item = versions.current(PublicationKind.CODE, slug, page);
        return show(item, item, page);
    }

    @GetMapping(path = "/{language:ky|ru|en}/library/{slug}", params = "revision")
    View version(Page page, @PathVariable String slug, @RequestParam String revision) {
        var item = versions.current(PublicationKind.CODE, slug, page);
        return show(versions.version(item, revision), item, page);
    }

    private View show(Item shown, Item current, Page page) {
        var view = publications.of(shown, current, page);
        var files = view.files().stream()
                .filter(PublicationView.Line::open)
                .map(PublicationView.Line::file)
                .toList();
        return page.show(
                "library/publication",
                "view",
                view,
                "head",
                heads.of(current, page, files),
                "chain",
                chains.of(current, page));
    }

    /// @param compare two numbers of versions, apart by a comma
    @GetMapping(path = "/{language:ky|ru|en}/library/{slug}", params = "compare")
    View comparison(Page page, @PathVariable String slug, @RequestParam String compare) {
        return versions.comparison(versions.current(PublicationKind.CODE, slug, page), compare, page);
    }
}

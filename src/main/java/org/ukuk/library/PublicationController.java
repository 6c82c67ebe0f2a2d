package org.ukuk.library;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Comparisons;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Revisions;
import org.ukuk.exchange.Heads;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;

/// A publication's page: its current version, an old one, or two side by side.
@Controller
class PublicationController {

    private final Items items;
    private final Revisions revisions;
    private final Comparisons comparisons;
    private final PublicationPage publications;
    private final Heads heads;

    PublicationController(
            Items items, Revisions revisions, Comparisons comparisons, PublicationPage publications, Heads heads) {
        this.items = items;
        this.revisions = revisions;
        this.comparisons = comparisons;
        this.publications = publications;
        this.heads = heads;
    }

    @Published
    @GetMapping("/{language:ky|ru|en}/library/{slug}")
    View publication(Page page, @PathVariable String slug) {
        var item = find(slug, page);
        return show(item, item, page);
    }

    @GetMapping(path = "/{language:ky|ru|en}/library/{slug}", params = "revision")
    View version(Page page, @PathVariable String slug, @RequestParam String revision) {
        var item = find(slug, page);
        var old = revisions.version(item, revision).orElseThrow(NotHere::page);
        return show(old, item, page);
    }

    private View show(Item shown, Item current, Page page) {
        var view = publications.of(shown, current, page);
        var files = view.files().stream()
                .filter(PublicationView.Line::open)
                .map(PublicationView.Line::file)
                .toList();
        return page.show("library/publication", "view", view, "head", heads.of(current, page, files));
    }

    /// @param compare two numbers of versions, apart by a comma
    @GetMapping(path = "/{language:ky|ru|en}/library/{slug}", params = "compare")
    View comparison(Page page, @PathVariable String slug, @RequestParam String compare) {
        var item = find(slug, page);
        var numbers = compare.split(",", 3);
        var before = revisions.version(item, numbers[0]).orElseThrow(NotHere::page);
        var after = revisions.version(item, numbers[numbers.length - 1]).orElseThrow(NotHere::page);
        var comparison = comparisons.between(PublicationKind.CODE, before.content(), after.content(), page.language());
        return page.show("catalogue/versions", "before", before, "after", after, "comparison", comparison);
    }

    private Item find(String slug, Page page) {
        return items.find(PublicationKind.CODE, slug)
                .filter(item -> item.isVisibleTo(page.role()))
                .orElseThrow(() -> NotHere.at(PublicationKind.CODE, slug));
    }
}

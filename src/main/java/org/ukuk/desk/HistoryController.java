package org.ukuk.desk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Comparison;
import org.ukuk.catalogue.Comparisons;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Draft;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Revisions;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// All published versions of an item: any two side by side, any one to be taken up again. Of a removed item there is
/// what was done to it.
@Controller
class HistoryController {

    private static final int MOST = 100;
    private static final String DRAFT = "draft";

    private final Bench bench;
    private final Revisions revisions;
    private final Comparisons comparisons;
    private final Catalogue catalogue;
    private final Items items;
    private final AuditTrail trail;

    HistoryController(
            Bench bench,
            Revisions revisions,
            Comparisons comparisons,
            Catalogue catalogue,
            Items items,
            AuditTrail trail) {
        this.bench = bench;
        this.revisions = revisions;
        this.comparisons = comparisons;
        this.catalogue = catalogue;
        this.items = items;
        this.trail = trail;
    }

    @GetMapping("/desk/items/{id}/history")
    View history(
            Page page,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        if (!bench.isHere(id)) {
            return gone(page, id);
        }
        var opened = bench.open(id);
        return page.show(
                "desk/history",
                "view",
                new HistoryView(opened, revisions.of(id, MOST), from, to, compared(page, opened, from, to)));
    }

    private View gone(Page page, String id) {
        var acts = trail.about(id, MOST);
        if (acts.isEmpty()) {
            throw NotHere.page();
        }
        return page.show("desk/gone", "stone", items.tombstone(id), "acts", acts);
    }

    private @Nullable Comparison compared(Page page, Opened opened, String from, String to) {
        return version(opened, from)
                .flatMap(before -> version(opened, to)
                        .map(after -> comparisons.between(opened.kind().code(), before, after, page.language())))
                .orElse(null);
    }

    private Optional<Content> version(Opened opened, String which) {
        if (which.equals(DRAFT)) {
            return opened.draft().map(Draft::content);
        }
        return Optional.ofNullable(opened.id())
                .filter(id -> which.matches("\\d{1,9}"))
                .flatMap(id -> revisions.content(id, Integer.parseInt(which)));
    }

    @PostMapping("/desk/items/{id}/restore")
    View restore(Actor by, @PathVariable String id, @RequestParam int number) {
        bench.open(id);
        catalogue.restore(id, number, by);
        return new SeeOther("/desk/items/" + id + "?restored=" + number);
    }
}

package org.ukuk.policy.followup;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.ukuk.catalogue.ItemVersions;
import org.ukuk.catalogue.Kinds;
import org.ukuk.exchange.brief.Briefs;
import org.ukuk.platform.web.Page;

/// The case of a recommendation as a document to take to a meeting.
@Controller
class SheetController {

    private final ItemVersions versions;
    private final CaseViews views;
    private final Kinds kinds;
    private final Briefs briefs;

    SheetController(ItemVersions versions, CaseViews views, Kinds kinds, Briefs briefs) {
        this.versions = versions;
        this.views = views;
        this.kinds = kinds;
        this.briefs = briefs;
    }

    @GetMapping("/{language:ky|ru|en}/recommendations/{slug}/sheet.{extension:docx|pdf}")
    ResponseEntity<byte[]> sheet(Page page, @PathVariable String slug, @PathVariable String extension) {
        var item = versions.current(Cases.CODE, slug, page);
        var name = item.content().one("reference").isEmpty()
                ? slug
                : item.content().one("reference");
        return briefs.answer(
                MeetingSheet.of(page, views.of(item, page), kinds), name.replaceAll("[^A-Za-z0-9-]+", "-"), extension);
    }
}

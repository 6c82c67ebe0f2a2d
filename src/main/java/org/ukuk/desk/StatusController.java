package org.ukuk.desk;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Drafts;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Whether an item is offered, kept aside, or gone; and giving up a draft.
@Controller
class StatusController {

    private final Bench bench;
    private final Catalogue catalogue;
    private final Drafts drafts;
    private final Targets targets;

    StatusController(Bench bench, Catalogue catalogue, Drafts drafts, Targets targets) {
        this.bench = bench;
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.targets = targets;
    }

    @GetMapping("/desk/items/{id}/status")
    View status(Page page, Actor by, @PathVariable String id) {
        return show(page, by, bench.open(id), "", "", "");
    }

    private static View show(Page page, Actor by, Opened opened, String reason, String instead, String problem) {
        return page.show(
                "desk/status",
                "opened",
                opened,
                "publisher",
                Duty.publishes(by),
                "reason",
                reason,
                "instead",
                instead,
                "problem",
                problem);
    }

    @PostMapping("/desk/items/{id}/archive")
    View archive(Actor by, @PathVariable String id) {
        Duty.requirePublisher(by);
        bench.open(id);
        catalogue.archive(id, by);
        return new SeeOther("/desk/items/" + id + "/status");
    }

    @PostMapping("/desk/items/{id}/unarchive")
    View unarchive(Actor by, @PathVariable String id) {
        Duty.requirePublisher(by);
        bench.open(id);
        catalogue.unarchive(id, by);
        return new SeeOther("/desk/items/" + id + "/status");
    }

    @PostMapping("/desk/items/{id}/remove")
    View remove(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String instead,
            HttpServletResponse response) {
        Duty.requirePublisher(by);
        var opened = bench.open(id);
        var target = targets.find(instead.strip()).filter(other -> !other.equals(id));
        if (reason.isBlank() || (target.isEmpty() && !instead.isBlank())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(
                    page,
                    by,
                    opened,
                    reason,
                    instead,
                    reason.isBlank() ? "desk.rule.reason-missing" : "desk.rule.instead");
        }
        catalogue.remove(id, reason.strip(), target.orElse(null), by);
        return new SeeOther("/desk?removed=" + id);
    }

    /// Who wrote a draft, or may publish, gives it up; what readers see stays.
    @PostMapping("/desk/items/{id}/discard")
    View discard(Actor by, @PathVariable String id) {
        var opened = bench.open(id);
        if (by.id() == null || !drafts.writers(id).contains(by.id())) {
            Duty.requirePublisher(by);
        }
        catalogue.discard(id, by);
        return new SeeOther(opened.published().isPresent() ? opened.path("status") : "/desk?discarded=" + id);
    }
}

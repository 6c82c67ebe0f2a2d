package org.ukuk.policy.views;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.platform.web.Page;

/// Recommendations in time: what moved in a quarter, and which answers are late.
@Controller
class DeadlineController {

    private static final String LANGUAGE = "/{language:ky|ru|en}";
    private static final String TAKEN = ".{extension:csv|xlsx|json}";

    private final MovesPage moves;
    private final OverduePage overdue;

    DeadlineController(MovesPage moves, OverduePage overdue) {
        this.moves = moves;
        this.overdue = overdue;
    }

    @GetMapping(LANGUAGE + MovesPage.PATH)
    View moved(
            Page page,
            @RequestParam(defaultValue = "") String quarter,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String row) {
        return page.show("policyviews/moved", "view", moves.view(moves.read(quarter, what, status, row), page));
    }

    @GetMapping(LANGUAGE + MovesPage.PATH + TAKEN)
    ResponseEntity<byte[]> movedTaken(
            Page page,
            @PathVariable String extension,
            @RequestParam(defaultValue = "") String quarter,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String status) {
        return Tables.taken(moves.sheet(moves.read(quarter, what, status, ""), page), extension, "moved");
    }

    @GetMapping(LANGUAGE + OverduePage.PATH)
    View overdue(
            Page page, @RequestParam(defaultValue = "") String addressee, @RequestParam(defaultValue = "") String row) {
        int from = row.matches("\\d{1,4}") ? Integer.parseInt(row) : 0;
        return page.show("policyviews/overdue", "view", overdue.view(addressee, from, page));
    }

    @GetMapping(LANGUAGE + OverduePage.PATH + TAKEN)
    ResponseEntity<byte[]> overdueTaken(
            Page page, @PathVariable String extension, @RequestParam(defaultValue = "") String addressee) {
        return Tables.taken(overdue.sheet(addressee, page), extension, "overdue");
    }
}

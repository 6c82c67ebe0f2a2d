package org.ukuk.policy.views;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.ukuk.platform.web.Page;

/// How recommendations stand, by everything they can be narrowed by; and two of these against each other.
@Controller
class OverviewController {

    private static final String OVERVIEW = "/{language:ky|ru|en}/recommendations/overview";
    private static final String CROSS = "/{language:ky|ru|en}/recommendations/matrix";
    private static final String TAKEN = ".{extension:csv|xlsx|json}";

    private final Counts counts;
    private final OverviewPage overview;
    private final CrossPage cross;
    private final MovesPage moves;

    OverviewController(Counts counts, OverviewPage overview, CrossPage cross, MovesPage moves) {
        this.counts = counts;
        this.overview = overview;
        this.cross = cross;
        this.moves = moves;
    }

    @GetMapping(OVERVIEW)
    View overview(Page page, HttpServletRequest http) {
        var request = counts.read(http.getParameterMap());
        // Moves are counted for all recommendations; beside a part of them they would mislead.
        var moved = request.isNarrowed() || !request.q().isEmpty() ? List.of() : moves.bars(moves.now(), page);
        return page.show("policyviews/overview", "view", overview.view(request, page), "moved", moved);
    }

    @GetMapping(OVERVIEW + TAKEN)
    ResponseEntity<byte[]> overview(Page page, @PathVariable String extension, HttpServletRequest http) {
        return Tables.taken(overview.sheet(counts.read(http.getParameterMap()), page), extension, "recommendations");
    }

    @GetMapping(CROSS)
    View cross(Page page, HttpServletRequest http) {
        return page.show("policyviews/matrix", "view", cross.view(http.getParameterMap(), page));
    }

    @GetMapping(CROSS + TAKEN)
    ResponseEntity<byte[]> cross(Page page, @PathVariable String extension, HttpServletRequest http) {
        return Tables.taken(cross.sheet(http.getParameterMap(), page), extension, "recommendations-matrix");
    }
}

package org.ukuk.practices.assessment;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Item;
import org.ukuk.exchange.Sheet.Form;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;
import org.ukuk.practices.register.Practices;

/// Whether a practice would work here, with every reason.
@Controller
class ResultController {

    private static final String PATH = "/{language:ky|ru|en}/practices/{slug}/assessment";

    private final Practices practices;
    private final AssessmentRounds rounds;
    private final Results results;

    ResultController(Practices practices, AssessmentRounds rounds, Results results) {
        this.practices = practices;
        this.rounds = rounds;
        this.results = results;
    }

    @Published
    @GetMapping(PATH)
    View result(Page page, @PathVariable String slug, @RequestParam(defaultValue = "") String round) {
        var item = practices.find(slug, page);
        var earlier = rounds.of(item.id()).stream().filter(one -> !one.isOpen()).toList();
        return page.show("assessment/result", "item", item, "result", result(item, round), "rounds", earlier);
    }

    @GetMapping(PATH + ".{extension:csv|xlsx}")
    ResponseEntity<byte[]> taken(
            Page page,
            @PathVariable String slug,
            @PathVariable String extension,
            @RequestParam(defaultValue = "") String round) {
        var item = practices.find(slug, page);
        var form = Form.of(extension).orElseThrow(NotHere::page);
        return ResultSheet.of(result(item, round), page).taken(form, "assessment");
    }

    /// @param round id of a round of the practice; empty for the one that counts
    private Result result(Item item, String round) {
        return (round.isEmpty()
                        ? results.latest(item.id())
                        : rounds.find(round)
                                .filter(one -> one.item().equals(item.id()))
                                .flatMap(results::of))
                .orElseThrow(NotHere::page);
    }
}

package org.ukuk.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Comparison;
import org.ukuk.catalogue.Comparisons;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.catalogue.StaleDraft;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// The last look before publishing: what will change, what stands against it, and what is decided.
@Controller
class ReviewController {

    private final Bench bench;
    private final Catalogue catalogue;
    private final Comparisons comparisons;
    private final Notes notes;

    ReviewController(Bench bench, Catalogue catalogue, Comparisons comparisons, Notes notes) {
        this.bench = bench;
        this.catalogue = catalogue;
        this.comparisons = comparisons;
        this.notes = notes;
    }

    @GetMapping("/desk/items/{id}/review")
    View review(Page page, Actor by, @PathVariable String id) {
        return show(page, by, bench.open(id), "", "");
    }

    @PostMapping("/desk/items/{id}/submit")
    View submit(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String note,
            HttpServletResponse response) {
        return decide(page, by, id, note, response, () -> {
            catalogue.submit(id, version, note.isBlank() ? null : note, by);
            notes.add(id, note, by);
            return new SeeOther("/desk?submitted=" + id);
        });
    }

    @PostMapping("/desk/items/{id}/send-back")
    View sendBack(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String note,
            HttpServletResponse response) {
        Duty.requirePublisher(by);
        return decide(page, by, id, note, response, () -> {
            if (note.isBlank()) {
                throw new Refused(Reason.about("note", "desk.rule.note-missing"));
            }
            catalogue.sendBack(id, version, note, by);
            notes.add(id, note, by);
            return new SeeOther("/desk?sent-back=" + id);
        });
    }

    @PostMapping("/desk/items/{id}/publish")
    View publish(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String comment,
            HttpServletResponse response) {
        Duty.requirePublisher(by);
        return decide(page, by, id, comment, response, () -> {
            catalogue.publish(id, version, comment.isBlank() ? null : comment, by);
            return new SeeOther("/desk/items/" + id + "/history?published");
        });
    }

    private View decide(
            Page page, Actor by, String id, String words, HttpServletResponse response, Supplier<View> decision) {
        var opened = bench.open(id);
        try {
            return decision.get();
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var missing =
                    refused.reasons().stream().anyMatch(reason -> reason.field().equals("note"));
            return show(page, by, opened, words, missing ? "desk.rule.note-missing" : "desk.review.refused");
        } catch (StaleDraft stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(page, by, bench.open(id), words, "desk.review.stale");
        }
    }

    private View show(Page page, Actor by, Opened opened, String words, String problem) {
        return page.show(
                "desk/review",
                "view",
                new ReviewView(
                        opened, reasons(opened, by), difference(page, opened), Duty.publishes(by), words, problem));
    }

    private List<Reason> reasons(Opened opened, Actor by) {
        return opened.draft()
                .map(draft ->
                        Duty.publishes(by) ? catalogue.reasonsAgainst(draft, by) : catalogue.reasonsAgainst(draft))
                .orElse(List.of());
    }

    private Comparison difference(Page page, Opened opened) {
        return opened.published()
                .map(Item::content)
                .map(old -> comparisons.between(opened.kind().code(), old, opened.content(), page.language()))
                .orElse(new Comparison(List.of()));
    }
}

package org.ukuk.practices.assessment;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.View;
import org.ukuk.accounts.Person;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Where an expert assesses: what waits for them, the form, what came of it.
@Controller
class AssessmentController {

    private static final String PATH = "/account/assessments";
    private static final Set<String> DONE = Set.of("saved", "submitted", "noted");
    private static final int LONGEST_NOTE = 5_000;

    private final Assessments assessments;
    private final CriteriaSets sets;
    private final Results results;
    private final Items items;

    AssessmentController(Assessments assessments, CriteriaSets sets, Results results, Items items) {
        this.assessments = assessments;
        this.sets = sets;
        this.results = results;
        this.items = items;
    }

    @GetMapping(PATH)
    View all(Page page, Person person) {
        var all = assessments.of(person.id());
        var titles = items.refs(all.stream().map(one -> one.round().item()).toList(), page.language());
        return page.show(
                "assessment/mine",
                "lines",
                all.stream()
                        .map(one -> new AssessmentView.Line(
                                one, Optional.ofNullable(titles.get(one.round().item()))))
                        .toList());
    }

    @GetMapping(PATH + "/{id}")
    View one(Page page, Person person, @PathVariable String id, @RequestParam(defaultValue = "") String done) {
        var own = own(id, person);
        return show(page, own, AssessmentForm.of(own.written()), own.version(), DONE.contains(done) ? done : "");
    }

    @PostMapping(PATH + "/{id}")
    View write(
            Page page,
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "save") String then,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        var own = own(id, person);
        var set = sets.find(own.round().set());
        boolean whole = then.equals("submit");
        var form = AssessmentForm.read(typed, set, whole);
        if (!form.reasons().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, own, form, version, "");
        }
        try {
            if (whole) {
                assessments.submit(own, version, form.written(set), person.actor());
            } else {
                assessments.save(own, version, form.written(set), person.actor());
            }
            return new SeeOther(PATH + "/" + id + "?done=" + (whole ? "submitted" : "saved"));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var now = own(id, person);
            return show(page, now, form.with(refused.reasons()), now.version(), "");
        }
    }

    @PostMapping(PATH + "/{id}/note")
    View note(
            Person person,
            @PathVariable String id,
            @RequestParam String criterion,
            @RequestParam(defaultValue = "") String text) {
        var own = own(id, person);
        boolean invited = results.of(own.round())
                .flatMap(result -> result.by(criterion))
                .filter(scored -> scored.spread().isWide())
                .isPresent();
        if (!invited) {
            throw NotHere.page();
        }
        var said = text.strip();
        assessments.note(own, criterion, said.substring(0, Math.min(said.length(), LONGEST_NOTE)), person.actor());
        return new SeeOther(PATH + "/" + id + "?done=noted#" + criterion);
    }

    private Assessment own(String id, Person person) {
        return assessments.own(id, person).orElseThrow(NotHere::page);
    }

    private View show(Page page, Assessment own, AssessmentForm form, int version, String done) {
        var item = own.round().item();
        var view = new AssessmentView(
                own,
                sets.find(own.round().set()),
                Optional.ofNullable(
                        items.refs(java.util.List.of(item), page.language()).get(item)),
                form,
                version,
                results.of(own.round()),
                done);
        return page.show("assessment/write", "view", view);
    }

    @ExceptionHandler(Assessments.NotTheirs.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    View notTheirs(Page page) {
        return page.show("assessment/not-theirs");
    }
}

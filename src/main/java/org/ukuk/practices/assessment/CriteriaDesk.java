package org.ukuk.practices.assessment;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.desk.Duty;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Where editors write the criteria of assessment. The set in use stays as it is; the next one is written beside it and
/// then taken into use.
@Controller
class CriteriaDesk {

    private static final String PATH = "/desk/criteria";
    private static final String CODE = "[a-z]{2,20}";

    private final CriteriaSets sets;

    CriteriaDesk(CriteriaSets sets) {
        this.sets = sets;
    }

    @GetMapping(PATH)
    View all(Page page, Actor by) {
        return show(page, by, List.of());
    }

    private View show(Page page, Actor by, List<Reason> reasons) {
        return page.show(
                "assessment/criteria",
                "current",
                sets.current(),
                "next",
                sets.beingWritten(),
                "editor",
                Duty.publishes(by),
                "reasons",
                reasons);
    }

    @PostMapping(PATH)
    View begin(Actor by) {
        Duty.requirePublisher(by);
        sets.begin(by);
        return new SeeOther(PATH);
    }

    @PostMapping(PATH + "/use")
    View use(Page page, Actor by, @RequestParam int number, @RequestParam int edits, HttpServletResponse response) {
        return unlessRefused(page, by, response, () -> sets.use(number, edits, by));
    }

    @PostMapping(PATH + "/discard")
    View discard(Page page, Actor by, @RequestParam int number, @RequestParam int edits, HttpServletResponse response) {
        return unlessRefused(page, by, response, () -> sets.discard(number, edits, by));
    }

    @PostMapping(PATH + "/{code:" + CODE + "}/drop")
    View drop(Page page, Actor by, @PathVariable String code, @RequestParam int edits, HttpServletResponse response) {
        return unlessRefused(page, by, response, () -> {
            var next = next();
            var left = next.criteria().stream()
                    .filter(one -> !one.code().equals(code))
                    .toList();
            sets.write(next.number(), edits, left, by);
        });
    }

    private View unlessRefused(Page page, Actor by, HttpServletResponse response, Runnable work) {
        Duty.requirePublisher(by);
        try {
            work.run();
            return new SeeOther(PATH);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(page, by, refused.reasons());
        }
    }

    /// Leads to the form of a new criterion.
    @GetMapping(PATH + "/new")
    View fresh(Page page, @RequestParam(defaultValue = "") String code, Actor by) {
        var next = next();
        if (!code.matches(CODE) || next.find(code).isPresent()) {
            return show(page, by, List.of(Reason.about("code", "criteria.rule.code")));
        }
        return form(page, next, code, new CriterionForm(Map.of(), List.of()));
    }

    @GetMapping(PATH + "/{code:" + CODE + "}/edit")
    View edit(Page page, @PathVariable String code) {
        var next = next();
        return form(page, next, code, CriterionForm.of(next.find(code).orElseThrow(NotHere::page)));
    }

    @PostMapping(PATH + "/{code:" + CODE + "}/edit")
    View write(
            Page page,
            Actor by,
            @PathVariable String code,
            @RequestParam int edits,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        Duty.requirePublisher(by);
        var next = next();
        var form = CriterionForm.read(typed);
        if (!form.reasons().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(page, next, code, form);
        }
        try {
            sets.write(next.number(), edits, replaced(next, form.criterion(code)), by);
            return new SeeOther(PATH);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return form(page, next, code, new CriterionForm(typed, refused.reasons()));
        }
    }

    private static List<Criterion> replaced(CriteriaSet set, Criterion written) {
        var all = new ArrayList<Criterion>();
        set.criteria().forEach(one -> all.add(one.code().equals(written.code()) ? written : one));
        if (set.find(written.code()).isEmpty()) {
            all.add(written);
        }
        return all;
    }

    private CriteriaSet next() {
        return sets.beingWritten().orElseThrow(NotHere::page);
    }

    private static View form(Page page, CriteriaSet next, String code, CriterionForm form) {
        return page.show("assessment/criterion", "set", next, "code", code, "form", form);
    }
}

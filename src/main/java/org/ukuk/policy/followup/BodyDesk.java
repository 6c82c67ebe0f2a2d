package org.ukuk.policy.followup;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.accounts.People;
import org.ukuk.accounts.Role;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.desk.Duty;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Where editors say who speaks for a body, and how it works with the centre.
@Controller
class BodyDesk {

    private static final String BODY = "/desk/bodies/{id:[0-9A-Z]{26}}";

    private final Bodies bodies;
    private final FocalPoints points;
    private final BodySettings settings;
    private final People people;

    BodyDesk(Bodies bodies, FocalPoints points, BodySettings settings, People people) {
        this.bodies = bodies;
        this.points = points;
        this.settings = settings;
        this.people = people;
    }

    @GetMapping("/desk/bodies")
    View list(Page page, Actor by) {
        return page.show(
                "followup/desk-bodies",
                "bodies",
                List.copyOf(bodies.all()),
                "centre",
                settings.of(BodySetting.CENTRE),
                "editor",
                Duty.publishes(by));
    }

    @GetMapping(BODY)
    View body(Page page, Actor by, @PathVariable String id) {
        return show(page, by, known(id), CaseForm.BLANK);
    }

    @PostMapping(BODY + "/people")
    View tie(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        var form = new CaseForm("tie", typed, List.of());
        return post(page, by, known(id), form, response, () -> {
            var person = people.byEmail(form.get("email"))
                    .filter(one -> one.role() == Role.MEMBER && !one.disabled())
                    .orElseThrow(() -> new Refused(Reason.about("email", "body.rule.no-member")));
            points.tie(new FocalPoint(person.id(), id, !form.get("approves").isEmpty()), by);
        });
    }

    @PostMapping(BODY + "/people/remove")
    View untie(Actor by, @PathVariable String id, @RequestParam String person) {
        Duty.requirePublisher(by);
        points.of(person).filter(one -> one.body().equals(id)).ifPresent(one -> points.untie(one, by));
        return new SeeOther(path(id));
    }

    @PostMapping(BODY + "/settings")
    View set(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        var form = new CaseForm("settings", typed, List.of());
        return post(page, by, known(id), form, response, () -> settings.set(setting(id, form), by));
    }

    /// The centre's own switch: off, and nobody is reminded of anything.
    @PostMapping("/desk/bodies/reminders")
    View setCentre(Actor by, @RequestParam Map<String, String> typed) {
        Duty.requirePublisher(by);
        try {
            settings.set(setting(BodySetting.CENTRE, new CaseForm("settings", typed, List.of())), by);
            return new SeeOther("/desk/bodies?done=settings");
        } catch (Refused stale) {
            return new SeeOther("/desk/bodies?stale=settings");
        }
    }

    private static BodySetting setting(String body, CaseForm form) {
        return new BodySetting(
                body,
                !form.get("two-persons").isEmpty(),
                !form.get("reminders").isEmpty(),
                form.version().orElse(0L));
    }

    private View post(Page page, Actor by, Body body, CaseForm form, HttpServletResponse response, Runnable work) {
        Duty.requirePublisher(by);
        try {
            work.run();
            return new SeeOther(path(body.id()) + "?done=" + form.name());
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, by, body, form.because(refused.reasons()));
        }
    }

    private View show(Page page, Actor by, Body body, CaseForm form) {
        var tied = points.ofBody(body.id()).stream()
                .flatMap(point ->
                        people.find(point.person()).stream().map(person -> new FocalPoint.Named(point, person)))
                .toList();
        return page.show(
                "followup/desk-body",
                "body",
                body,
                "tied",
                tied,
                "setting",
                settings.of(body.id()),
                "form",
                form,
                "editor",
                Duty.publishes(by));
    }

    private Body known(String id) {
        return bodies.find(id).orElseThrow(NotHere::page);
    }

    private static String path(String id) {
        return "/desk/bodies/" + id;
    }
}

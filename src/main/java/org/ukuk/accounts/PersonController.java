package org.ukuk.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// One person, for administrators: role, access, new password, lost telephone.
@Controller
@RequestMapping("/desk/people/{id:[0-9A-Z]{26}}")
class PersonController {

    private static final Set<String> DONE = Set.of("role", "disabled", "enabled", "factor", "sessions");

    private final People people;
    private final Sessions sessions;
    private final Staff staff;

    PersonController(People people, Sessions sessions, Staff staff) {
        this.people = people;
        this.sessions = sessions;
        this.staff = staff;
    }

    @GetMapping
    View person(Page page, Actor by, @PathVariable String id, @RequestParam(defaultValue = "") String done) {
        return show(page, by, id, DONE.contains(done) ? done : "", "");
    }

    @PostMapping("/role")
    View role(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String role,
            HttpServletResponse response) {
        return unlessRefused(page, by, id, response, "role", () -> {
            var chosen = Role.of(role).orElseThrow(() -> new Refusal("accounts.refusal.role"));
            staff.changeRole(id, chosen, by);
        });
    }

    @PostMapping("/disable")
    View disable(Page page, Actor by, @PathVariable String id, HttpServletResponse response) {
        return unlessRefused(page, by, id, response, "disabled", () -> staff.disable(id, by));
    }

    @PostMapping("/enable")
    View enable(Page page, Actor by, @PathVariable String id, HttpServletResponse response) {
        return unlessRefused(page, by, id, response, "enabled", () -> staff.enable(id, by));
    }

    @PostMapping("/second-factor/forget")
    View forgetSecondFactor(Page page, Actor by, @PathVariable String id, HttpServletResponse response) {
        return unlessRefused(page, by, id, response, "factor", () -> staff.forgetSecondFactor(id, by));
    }

    @PostMapping("/sessions/end")
    View endSessions(Page page, Actor by, @PathVariable String id, HttpServletResponse response) {
        return unlessRefused(page, by, id, response, "sessions", () -> staff.endSessions(id, by));
    }

    @PostMapping("/reset")
    View reset(Page page, Actor by, @PathVariable String id) {
        var person = known(id);
        var link = staff.reset(id, by);
        return page.show(
                "accounts/link-made", "link", page.absolute(link), "purpose", "password", "who", person.name());
    }

    private View unlessRefused(
            Page page, Actor by, String id, HttpServletResponse response, String done, Runnable work) {
        try {
            work.run();
            return new SeeOther("/desk/people/" + id + "?done=" + done);
        } catch (Refusal refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, by, id, "", page.say(refused.key(), refused.arguments()));
        }
    }

    private View show(Page page, Actor by, String id, String done, String problem) {
        var person = known(id);
        int devices = sessions.of(id).size();
        return page.show("accounts/person", "view", new PersonView(person, devices, id.equals(by.id()), done, problem));
    }

    private Person known(String id) {
        return people.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

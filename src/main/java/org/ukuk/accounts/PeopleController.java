package org.ukuk.accounts;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// The list of people and their invitations, for administrators.
@Controller
@RequestMapping("/desk/people")
class PeopleController {

    private static final int PER_PAGE = 50;

    private final People people;
    private final OneTimeLinks links;
    private final Staff staff;

    PeopleController(People people, OneTimeLinks links, Staff staff) {
        this.people = people;
        this.links = links;
        this.staff = staff;
    }

    @GetMapping
    View list(
            Page page,
            @RequestParam(name = "page", defaultValue = "1") int number,
            @RequestParam(defaultValue = "") String done) {
        return show(page, number, "", "", done.equals("withdrawn") ? done : "", "");
    }

    @PostMapping("/invite")
    View invite(
            Page page,
            Actor by,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String role,
            HttpServletResponse response) {
        try {
            var chosen = Role.of(role).orElseThrow(() -> new Refusal("accounts.refusal.role"));
            var link = staff.invite(email, chosen, by);
            return page.show("accounts/link-made", "link", page.absolute(link), "purpose", "invitation", "who", email);
        } catch (Refusal refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, 1, email, role, "", page.say(refused.key(), refused.arguments()));
        }
    }

    @PostMapping("/invitations/{id}/withdraw")
    View withdraw(Actor by, @PathVariable String id) {
        staff.withdraw(id, by);
        return new SeeOther("/desk/people?done=withdrawn");
    }

    private View show(Page page, int number, String email, String role, String done, String problem) {
        int pages = Math.max(1, Math.ceilDiv(people.count(), PER_PAGE));
        int here = Math.clamp(number, 1, pages);
        var view = new PeopleView(
                people.page((here - 1) * PER_PAGE, PER_PAGE),
                links.invitations(PER_PAGE),
                here,
                pages,
                email,
                role,
                done,
                problem);
        return page.show("accounts/people", "view", view);
    }
}

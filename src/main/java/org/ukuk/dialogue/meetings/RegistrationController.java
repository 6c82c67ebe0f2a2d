package org.ukuk.dialogue.meetings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
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
import org.ukuk.platform.mail.EmailAddress;
import org.ukuk.platform.web.Allowance;
import org.ukuk.platform.web.Caller;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Where people ask to come to a meeting. The answer is the same whether the address was there already or not.
@Controller
class RegistrationController {

    private static final String PATH = "/{language:ky|ru|en}/events/{slug}/register";
    private static final String FORM = "register";
    private static final int MOST_AN_HOUR = 20;
    private static final int LETTERS_A_DAY = 5;

    private final Meetings meetings;
    private final MeetingViews views;
    private final Attendance attendance;
    private final Allowance askings;
    private final Allowance letters;

    RegistrationController(Meetings meetings, MeetingViews views, Attendance attendance, Clock clock) {
        this.meetings = meetings;
        this.views = views;
        this.attendance = attendance;
        this.askings = new Allowance(MOST_AN_HOUR, Duration.ofHours(1), clock);
        this.letters = new Allowance(LETTERS_A_DAY, Duration.ofDays(1), clock);
    }

    @GetMapping(PATH)
    View form(Page page, @PathVariable String slug) {
        return show(page, open(slug, page), Filled.NOTHING);
    }

    @PostMapping(PATH)
    View send(
            Page page,
            @PathVariable String slug,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var meeting = open(slug, page);
        var form = Filled.of(FORM, typed);
        var address = EmailAddress.of(form.get("email"));
        if (address.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, meeting, form.because(List.of(Reason.about("email", "meetings.rule.email"))));
        }
        if (!askings.take(Caller.networkOf(request))) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return show(page, meeting, form.because(List.of(Reason.about("email", "meetings.rule.many"))));
        }
        if (letters.take(meeting.id() + address.get().key())) {
            attendance.register(meeting, address.get().value(), page.language());
        }
        return new SeeOther(page.to(meeting.path()) + "/register/sent");
    }

    @GetMapping(PATH + "/sent")
    View sent(Page page, @PathVariable String slug) {
        return page.show("meetings/register-sent", "meeting", meetings.at(slug, page));
    }

    private Meeting open(String slug, Page page) {
        var meeting = meetings.at(slug, page);
        if (meeting.content().one("registration").isEmpty()) {
            throw NotHere.page();
        }
        return meeting;
    }

    private View show(Page page, Meeting meeting, Filled form) {
        return page.show("meetings/register", "meeting", meeting, "open", views.registers(meeting), "form", form);
    }
}

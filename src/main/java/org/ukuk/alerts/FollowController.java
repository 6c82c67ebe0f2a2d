package org.ukuk.alerts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.platform.mail.EmailAddress;
import org.ukuk.platform.web.Caller;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Offers to follow what an address names, by a feed or by letters.
@Controller
class FollowController {

    private final Subjects subjects;
    private final Asking asking;

    FollowController(Subjects subjects, Asking asking) {
        this.subjects = subjects;
        this.asking = asking;
    }

    @GetMapping("/{language:ky|ru|en}/follow")
    View follow(Page page, HttpServletRequest http) {
        var subject = subjects.read(http.getParameterMap()).orElseThrow(NotHere::page);
        return show(page, subject, "", Rhythm.WEEKLY, null);
    }

    /// A list of one section, which is a search for its kind.
    @GetMapping("/{language:ky|ru|en}/follow/{section:[a-z-]+}")
    View section(Page page, @PathVariable String section) {
        var rest = page.query().isEmpty() ? "" : "&" + page.query();
        if (section.equals("search")) {
            return new SeeOther(page.to("/follow") + rest.replaceFirst("^&", "?"));
        }
        var kind = subjects.kindOf(section).orElseThrow(NotHere::page);
        return new SeeOther(page.to("/follow") + "?" + Subjects.KIND + "=" + kind + rest);
    }

    /// The answer is the same whoever reads letters at the address.
    @PostMapping("/{language:ky|ru|en}/follow")
    View ask(
            Page page,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String rhythm,
            HttpServletRequest request,
            HttpServletResponse response) {
        var followed = subjects.read(subject).orElseThrow(NotHere::page);
        var often = Rhythm.of(rhythm).orElse(Rhythm.WEEKLY);
        var address = EmailAddress.of(email);
        if (address.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, followed, email, often, page.say("alerts.problem.email"));
        }
        if (!asking.ask(address.get(), followed, page.language(), often, Caller.networkOf(request))) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return show(page, followed, email, often, page.say("alerts.problem.many"));
        }
        return new SeeOther(page.to("/follow/letter/sent"));
    }

    @GetMapping("/{language:ky|ru|en}/follow/letter/sent")
    View sent(Page page) {
        return page.show("alerts/said", "what", "asked");
    }

    private View show(Page page, Subject subject, String email, Rhythm rhythm, @Nullable String problem) {
        var view = new FollowView(
                subject.code(),
                subjects.name(subject, page.language()),
                subjects.languageOf(subject, page.language()).code(),
                subjects.path(subject, page.language()),
                page.absolute(subjects.feed(subject, page.language())),
                asking.isOffered(),
                email,
                rhythm,
                problem);
        return page.show("alerts/follow", "view", view);
    }
}

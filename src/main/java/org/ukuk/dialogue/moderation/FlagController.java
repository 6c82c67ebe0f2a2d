package org.ukuk.dialogue.moderation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.process.Processes;
import org.ukuk.dialogue.process.Tops;
import org.ukuk.platform.web.Allowance;
import org.ukuk.platform.web.Caller;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Where a reader says that something should not be seen.
@Controller
class FlagController {

    private static final String FLAG =
            "/{language:ky|ru|en}/consultations/{slug}/flag/{area:[a-z]{1,20}}/{id:[0-9A-Z]{26}}";
    private static final int MOST_AN_HOUR = 10;

    private final Processes processes;
    private final Tops tops;
    private final Moderators moderators;
    private final Allowance allowance;

    FlagController(Processes processes, Tops tops, Moderators moderators, Clock clock) {
        this.processes = processes;
        this.tops = tops;
        this.moderators = moderators;
        this.allowance = new Allowance(MOST_AN_HOUR, Duration.ofHours(1), clock);
    }

    @GetMapping(FLAG)
    View form(Page page, @PathVariable String slug, @PathVariable String area, @PathVariable String id) {
        var process = processes.at(slug, page);
        return show(page, process, known(process, area, id), "", List.of());
    }

    @PostMapping(FLAG)
    View flag(
            Page page,
            @PathVariable String slug,
            @PathVariable String area,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response) {
        var process = processes.at(slug, page);
        var words = known(process, area, id);
        if (!allowance.take(Caller.networkOf(request))) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return show(page, process, words, reason, List.of(Reason.about("", "voices.rule.many")));
        }
        try {
            moderators.flag(words, reason);
            return new SeeOther(page.to(words.path()));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, process, words, reason, refused.reasons());
        }
    }

    private Words known(Process process, String area, String id) {
        return moderators
                .find(area, id)
                .filter(words ->
                        words.standing() == Standing.SHOWN && words.process().equals(process.id()))
                .orElseThrow(NotHere::page);
    }

    private View show(Page page, Process process, Words words, String typed, List<Reason> wrong) {
        return page.show(
                "moderation/flag",
                "top",
                tops.of(process, "/flag", page),
                "words",
                words,
                "typed",
                typed,
                "wrong",
                wrong);
    }
}

package org.ukuk.dialogue.voices;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.accounts.Secrets;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.process.Processes;
import org.ukuk.dialogue.process.Tops;
import org.ukuk.platform.web.Allowance;
import org.ukuk.platform.web.Caller;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Where somebody enters the code they were handed, and where they leave again.
@Controller
class CodeController {

    private static final String CODE = "/{language:ky|ru|en}/consultations/{slug}/code";
    private static final int TRIES = 20;

    private final Processes processes;
    private final Tops tops;
    private final Codes codes;
    private final Allowance tries;

    CodeController(Processes processes, Tops tops, Codes codes, Clock clock) {
        this.processes = processes;
        this.tops = tops;
        this.codes = codes;
        this.tries = new Allowance(TRIES, Duration.ofMinutes(10), clock);
    }

    /// @param c the code, when a link brought it; it is used when the form is sent, not before
    @GetMapping(CODE)
    View form(Page page, @PathVariable String slug, @RequestParam(defaultValue = "") String c) {
        return show(page, processes.at(slug, page), c, "");
    }

    @PostMapping(CODE)
    View enter(
            Page page,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var process = processes.at(slug, page);
        if (!tries.take(Caller.networkOf(request))) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return show(page, process, code, "voices.rule.tries");
        }
        var token = Secrets.token();
        if (codes.use(process.id(), code, token).isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, process, code, "voices.rule.code");
        }
        VoiceCookie.write(request, response, token);
        return new SeeOther(page.to(process.path("/mine")));
    }

    /// Forgets the voice in this browser, for those who share a telephone.
    @PostMapping("/{language:ky|ru|en}/consultations/{slug}/leave")
    View leave(Page page, @PathVariable String slug, HttpServletRequest request, HttpServletResponse response) {
        VoiceCookie.clear(request, response);
        return new SeeOther(page.to(processes.at(slug, page).path("")));
    }

    private View show(Page page, Process process, String code, String wrong) {
        return page.show("voices/code", "top", tops.of(process, "/code", page), "code", code, "wrong", wrong);
    }
}

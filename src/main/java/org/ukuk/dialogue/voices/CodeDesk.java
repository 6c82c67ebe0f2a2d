package org.ukuk.dialogue.voices;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.accounts.Secrets;
import org.ukuk.desk.Duty;
import org.ukuk.dialogue.process.Group;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.process.Processes;
import org.ukuk.dialogue.voices.Voice.Way;
import org.ukuk.dialogue.voices.Voices.Owner;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Where organisers make codes for people without an account, and begin to write down what somebody says on paper or by
/// telephone.
@Controller
class CodeDesk {

    static final String CODES = "/desk/consultations/{id}/codes";

    private final Processes processes;
    private final Codes codes;
    private final Voices voices;
    private final Organisations organisations;

    CodeDesk(Processes processes, Codes codes, Voices voices, Organisations organisations) {
        this.processes = processes;
        this.codes = codes;
        this.voices = voices;
        this.organisations = organisations;
    }

    @GetMapping(CODES)
    View codes(Page page, @PathVariable String id) {
        return show(page, processes.known(id), List.of(), "");
    }

    /// Makes codes and shows them this once, to be printed.
    @PostMapping(CODES)
    View make(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String count,
            HttpServletResponse response) {
        Duty.requirePublisher(by);
        var process = processes.known(id);
        var speaking = organisations.find(organisation, page.language());
        var side = speaking.map(Organisations.Named::group).or(() -> Group.of(group));
        int many = count.matches("\\d{1,3}") ? Integer.parseInt(count) : 0;
        if (side.isEmpty() || many < 1 || many > Codes.MOST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, process, List.of(), side.isEmpty() ? "voices.rule.group" : "voices.rule.count");
        }
        var whose = speaking.map(Organisations.Named::id).orElse("");
        return show(page, process, codes.make(id, side.get(), whose, many, by), "");
    }

    /// A new voice for somebody who is not at this browser. What the facilitator then writes in the consultation is
    /// that person's, and is marked as assisted.
    @PostMapping("/desk/consultations/{id}/assisted")
    View assist(
            Page page,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String group,
            HttpServletRequest request,
            HttpServletResponse response) {
        var process = processes.known(id);
        var side = Group.of(group);
        if (side.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, process, List.of(), "voices.rule.group");
        }
        var token = Secrets.token();
        voices.of(process.id(), Owner.token(Way.ASSISTED, token, side.get(), ""));
        VoiceCookie.write(request, response, token);
        return new SeeOther(page.to(process.path("/mine")));
    }

    private View show(Page page, Process process, List<String> made, String wrong) {
        return page.show(
                "voices/codes",
                "process",
                process,
                "stock",
                codes.stock(process.id()),
                "made",
                made,
                "organisations",
                organisations.all(page.language()).stream()
                        .map(one -> new Speaking.Hat(one.id(), one.name()))
                        .toList(),
                "wrong",
                wrong);
    }
}

package org.ukuk.dialogue.consultations.outcome;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Refused;
import org.ukuk.desk.Duty;
import org.ukuk.dialogue.consultations.Answers;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.process.Processes;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Where editors answer what was said, one contribution or several alike at once.
@Controller
class AnswerDesk {

    private static final String PATH = "/desk/consultations/{id:[0-9A-Z]{26}}/answers";

    private final Processes processes;
    private final AnswerLists lists;
    private final Answers answers;

    AnswerDesk(Processes processes, AnswerLists lists, Answers answers) {
        this.processes = processes;
        this.lists = lists;
        this.answers = answers;
    }

    @GetMapping(PATH)
    View list(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam(defaultValue = "waiting") String only,
            @RequestParam(name = "page", defaultValue = "1") String number) {
        return show(page, by, processes.known(id), only, number, AnswerForm.BLANK);
    }

    private View show(Page page, Actor by, Process process, String only, String number, AnswerForm form) {
        return page.show(
                "consultations/desk-answers",
                "process",
                process,
                "view",
                lists.of(process.id(), only, number, page.language()),
                "form",
                form,
                "editor",
                Duty.publishes(by));
    }

    @PostMapping(PATH)
    View answer(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam(defaultValue = "waiting") String only,
            @RequestParam(name = "page", defaultValue = "1") String number,
            @RequestParam MultiValueMap<String, String> posted,
            HttpServletResponse response) {
        Duty.requirePublisher(by);
        var process = processes.known(id);
        var form = AnswerForm.of(posted);
        try {
            form.requireWhole();
            answers.give(id, form.targets(), form.verdict().orElseThrow(), form.said(), by);
            return new SeeOther("/desk/consultations/" + id + "/answers?done=yes");
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, by, process, only, number, form.because(refused.reasons()));
        }
    }
}

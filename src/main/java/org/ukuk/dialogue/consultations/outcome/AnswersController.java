package org.ukuk.dialogue.consultations.outcome;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.dialogue.process.Processes;
import org.ukuk.dialogue.process.Tops;
import org.ukuk.platform.web.Page;

/// What became of everything that was said to a draft.
@Controller
class AnswersController {

    private final Processes processes;
    private final Tops tops;
    private final AnswerLists lists;

    AnswersController(Processes processes, Tops tops, AnswerLists lists) {
        this.processes = processes;
        this.tops = tops;
        this.lists = lists;
    }

    @GetMapping("/{language:ky|ru|en}/consultations/{slug}/answers")
    View answers(
            Page page,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String only,
            @RequestParam(name = "page", defaultValue = "1") String number) {
        var process = processes.at(slug, page);
        return page.show(
                "consultations/answers",
                "top",
                tops.of(process, "/answers", page),
                "view",
                lists.of(process.id(), only, number, page.language()));
    }
}

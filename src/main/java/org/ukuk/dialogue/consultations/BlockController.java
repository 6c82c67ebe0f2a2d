package org.ukuk.dialogue.consultations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.accounts.Visitor;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.consultations.BlockPages.Asked;
import org.ukuk.dialogue.consultations.paper.Block;
import org.ukuk.dialogue.consultations.paper.Papers;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.process.Processes;
import org.ukuk.dialogue.process.Tops;
import org.ukuk.dialogue.voices.Speakers;
import org.ukuk.dialogue.voices.Speaking;
import org.ukuk.platform.web.Allowance;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// The page of a block: its words, its talk, and the form to take part.
@Controller
class BlockController {

    private static final String BLOCK = TextController.TEXT + "/{number:[1-9]\\d{0,5}}";
    private static final Set<String> SAID = Set.of("shown", "waiting");
    private static final int MOST_AN_HOUR = 120;

    private final Processes processes;
    private final Tops tops;
    private final Papers papers;
    private final Speakers speakers;
    private final Contributions contributions;
    private final BlockPages pages;
    private final Allowance allowance;

    BlockController(
            Processes processes,
            Tops tops,
            Papers papers,
            Speakers speakers,
            Contributions contributions,
            BlockPages pages,
            Clock clock) {
        this.processes = processes;
        this.tops = tops;
        this.papers = papers;
        this.speakers = speakers;
        this.contributions = contributions;
        this.pages = pages;
        this.allowance = new Allowance(MOST_AN_HOUR, Duration.ofHours(1), clock);
    }

    @GetMapping(BLOCK)
    View block(
            Page page,
            Visitor visitor,
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam Map<String, String> asked,
            HttpServletRequest request,
            HttpServletResponse response) {
        var process = processes.at(slug, page);
        var speaking = speakers.at(process, visitor, page.language(), request, response);
        return show(page, process, number, asked(asked), speaking, TalkForm.BLANK);
    }

    private static Asked asked(Map<String, String> typed) {
        var said = typed.getOrDefault("said", "");
        return new Asked(
                Paging.asked(typed.getOrDefault("page", "1")),
                typed.getOrDefault("at", ""),
                typed.getOrDefault("thread", ""),
                typed.getOrDefault("to", ""),
                SAID.contains(said) ? said : "");
    }

    private View show(Page page, Process process, int number, Asked asked, Speaking speaking, TalkForm form) {
        var view = pages.of(process, number, asked, speaking, form, page);
        return page.show("consultations/block", "top", tops.of(process, "/text", page), "view", view);
    }

    @PostMapping(BLOCK)
    View say(
            Page page,
            Visitor visitor,
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var process = processes.at(slug, page);
        var speaking = speakers.at(process, visitor, page.language(), request, response);
        var form = new TalkForm(typed, List.of());
        try {
            speaking.refusal().ifPresent(reason -> {
                throw new Refused(reason);
            });
            var said = Said.read(process.id(), present(process, number, form), typed, page.language());
            var voice = speaking.as(form.at("as"), typed);
            if (!allowance.take(voice.id())) {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                return again(page, process, number, speaking, form, List.of(Reason.about("", "talk.rule.many")));
            }
            var kept = contributions.say(said, voice);
            var here = page.to(process.path("/text/" + number));
            return new SeeOther(
                    kept.isShown()
                            ? here + "?said=shown&at=" + kept.id() + "#" + kept.anchor()
                            : here + "?said=waiting#done");
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(page, process, number, speaking, form, refused.reasons());
        }
    }

    private View again(Page page, Process process, int number, Speaking speaking, TalkForm form, List<Reason> reasons) {
        var asked = new Asked(1, "", "", form.at("to"), "");
        return show(page, process, number, asked, speaking, form.because(reasons));
    }

    /// The block as it is now.
    ///
    /// @throws Refused when it is gone, or says something else than what the form showed
    private Block present(Process process, int number, TalkForm form) {
        var block = papers.find(process.id(), number).orElseThrow(NotHere::page);
        if (block.version() < papers.newest(process.id())) {
            throw new Refused(Reason.about("", "talk.rule.removed"));
        }
        if (form.version() > 0 && block.changedAfter(form.version())) {
            throw new Refused(Reason.about("", "talk.rule.changed"));
        }
        return block;
    }
}

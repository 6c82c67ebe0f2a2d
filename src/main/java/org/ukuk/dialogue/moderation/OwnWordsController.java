package org.ukuk.dialogue.moderation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.process.Processes;
import org.ukuk.dialogue.process.Tops;
import org.ukuk.dialogue.voices.Speakers;
import org.ukuk.dialogue.voices.Speaking;
import org.ukuk.dialogue.voices.Voice;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// What somebody said in a consultation and what became of it, for themselves alone.
@Controller
class OwnWordsController {

    static final String MINE = "/{language:ky|ru|en}/consultations/{slug}/mine";
    private static final String ONE = MINE + "/{area:[a-z]{1,20}}/{id:[0-9A-Z]{26}}";

    private final Processes processes;
    private final Tops tops;
    private final Speakers speakers;
    private final Moderators moderators;

    OwnWordsController(Processes processes, Tops tops, Speakers speakers, Moderators moderators) {
        this.processes = processes;
        this.tops = tops;
        this.speakers = speakers;
        this.moderators = moderators;
    }

    @GetMapping(MINE)
    View mine(
            Page page,
            Visitor visitor,
            @PathVariable String slug,
            HttpServletRequest request,
            HttpServletResponse response) {
        var process = processes.at(slug, page);
        return show(page, speakers.at(process, visitor, page.language(), request, response), List.of());
    }

    @PostMapping(ONE + "/withdraw")
    View withdraw(
            Page page,
            Visitor visitor,
            @PathVariable String slug,
            @PathVariable String area,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response) {
        var speaking = speakers.at(processes.at(slug, page), visitor, page.language(), request, response);
        return change(page, speaking, area, id, response, moderators::withdraw);
    }

    @PostMapping(ONE + "/appeal")
    View appeal(
            Page page,
            Visitor visitor,
            @PathVariable String slug,
            @PathVariable String area,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var speaking = speakers.at(processes.at(slug, page), visitor, page.language(), request, response);
        return change(
                page,
                speaking,
                area,
                id,
                response,
                words -> moderators.appeal(words, typed.getOrDefault("reason", "")));
    }

    /// Somebody else's words are not told apart from none.
    private View change(
            Page page,
            Speaking speaking,
            String area,
            String id,
            HttpServletResponse response,
            Consumer<Words> change) {
        var voices = speaking.voices().values().stream().map(Voice::id).toList();
        var words = moderators
                .find(area, id)
                .filter(one -> voices.contains(one.voice()))
                .orElseThrow(NotHere::page);
        try {
            change.accept(words);
            return new SeeOther(page.to(speaking.process().path("/mine")));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, speaking, refused.reasons());
        }
    }

    private View show(Page page, Speaking speaking, List<Reason> wrong) {
        Process process = speaking.process();
        var words =
                moderators.of(speaking.voices().values().stream().map(Voice::id).toList());
        var acts = moderators.acts(words);
        var lines = words.stream()
                .map(one -> OwnWords.from(one, acts.getOrDefault(one.id(), List.of())))
                .toList();
        return page.show(
                "moderation/mine",
                "top",
                tops.of(process, "/mine", page),
                "speaking",
                speaking,
                "lines",
                lines,
                "wrong",
                wrong);
    }
}

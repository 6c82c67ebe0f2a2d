package org.ukuk.dialogue.moderation;

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
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.desk.Duty;
import org.ukuk.dialogue.moderation.Act.Done;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// The moderators' queue: what is new, what readers flagged, what authors appealed against.
@Controller
class ModerationDesk {

    static final String PATH = "/desk/moderation";
    private static final String ONE = PATH + "/{area:[a-z]{1,20}}/{id:[0-9A-Z]{26}}";

    private final Moderators moderators;
    private final Unmaskings unmaskings;

    ModerationDesk(Moderators moderators, Unmaskings unmaskings) {
        this.moderators = moderators;
        this.unmaskings = unmaskings;
    }

    @GetMapping(PATH)
    View queue(Page page) {
        return page.show(
                "moderation/queue",
                "waiting",
                lines(moderators.waiting()),
                "flagged",
                lines(moderators.open(Done.FLAGGED)),
                "appealed",
                lines(moderators.open(Done.APPEALED)));
    }

    private List<ToDecide> lines(List<Words> all) {
        var acts = moderators.acts(all);
        return all.stream().map(words -> line(words, acts)).toList();
    }

    private static ToDecide line(Words words, Map<String, List<Act>> acts) {
        return new ToDecide(words, PersonalData.in(words.text()), acts.getOrDefault(words.id(), List.of()));
    }

    @GetMapping(ONE)
    View one(Page page, @PathVariable String area, @PathVariable String id) {
        return show(page, known(area, id), "", List.of());
    }

    @PostMapping(ONE + "/show")
    View show(Page page, Actor by, @PathVariable String area, @PathVariable String id, HttpServletResponse response) {
        return decide(page, by, known(area, id), "", response, words -> moderators.show(words, by));
    }

    @PostMapping(ONE + "/hide")
    View hide(
            Page page,
            Actor by,
            @PathVariable String area,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        return decide(page, by, known(area, id), reason, response, words -> moderators.hide(words, reason, by));
    }

    /// Asks that another administrator lets both see whose voice it is.
    @PostMapping(ONE + "/unmask")
    View ask(
            Page page,
            Actor by,
            @PathVariable String area,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        return decide(page, by, known(area, id), reason, response, words -> unmaskings.ask(words.voice(), reason, by));
    }

    private View decide(
            Page page, Actor by, Words words, String typed, HttpServletResponse response, Consumer<Words> decision) {
        Duty.requirePublisher(by);
        try {
            decision.accept(words);
            return new SeeOther(PATH);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, words, typed, refused.reasons());
        }
    }

    private View show(Page page, Words words, String typed, List<Reason> wrong) {
        return page.show(
                "moderation/one",
                "line",
                line(words, moderators.acts(List.of(words))),
                "typed",
                typed,
                "wrong",
                wrong,
                "administrator",
                "administrator".equals(page.role()));
    }

    private Words known(String area, String id) {
        return moderators.find(area, id).orElseThrow(NotHere::page);
    }
}

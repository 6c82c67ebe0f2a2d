package org.ukuk.dialogue.minutes;

import jakarta.servlet.http.HttpServletResponse;
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
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.meetings.Filled;
import org.ukuk.dialogue.meetings.Meeting;
import org.ukuk.dialogue.meetings.Meetings;
import org.ukuk.dialogue.meetings.Participant;
import org.ukuk.dialogue.meetings.Participants;
import org.ukuk.dialogue.meetings.WaysIn;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Where those who took part read circulated minutes and send corrections, with the link from the letter.
@Controller
class CorrectionController {

    private static final String PATH = "/{language:ky|ru|en}/events/{slug}/minutes/circulated/{token}";
    private static final int LONGEST = 4_000;

    private final Meetings meetings;
    private final Participants participants;
    private final WaysIn ways;
    private final MinutesViews views;
    private final Corrections corrections;

    CorrectionController(
            Meetings meetings, Participants participants, WaysIn ways, MinutesViews views, Corrections corrections) {
        this.meetings = meetings;
        this.participants = participants;
        this.ways = ways;
        this.views = views;
        this.corrections = corrections;
    }

    private record Reader(Meeting meeting, Participant who) {}

    @GetMapping(PATH)
    View open(Page page, @PathVariable String slug, @PathVariable String token) {
        return show(page, reader(slug, token), Filled.NOTHING);
    }

    @PostMapping(PATH)
    View send(
            Page page,
            @PathVariable String slug,
            @PathVariable String token,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        var reader = reader(slug, token);
        var form = Filled.of("correction", typed);
        try {
            var view = views.inside(reader.meeting(), page.language());
            if (view.minutes().state() != Minutes.State.CIRCULATED) {
                throw new Refused(Reason.about("text", "minutes.rule.approved"));
            }
            corrections.send(
                    reader.meeting().id(), point(view, form), reader.who().id(), text(form));
            return new SeeOther(page.path() + "?sent#sent");
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, reader, form.because(refused.reasons()));
        }
    }

    private static String text(Filled form) {
        var text = form.get("text");
        if (text.isEmpty()) {
            throw new Refused(Reason.about("text", "minutes.correction.rule.empty"));
        }
        if (text.length() > LONGEST) {
            throw new Refused(Reason.about("text", "meetings.rule.long", LONGEST));
        }
        return text;
    }

    private static String point(MinutesView view, Filled form) {
        return view.parts().stream()
                .map(part -> part.point().id())
                .filter(form.get("point")::equals)
                .findFirst()
                .orElse("");
    }

    private View show(Page page, Reader reader, Filled form) {
        List<Correction> own = corrections.of(reader.meeting().id()).stream()
                .filter(one -> one.participant().equals(reader.who().id()))
                .toList();
        return page.show(
                "minutes/circulated",
                "view",
                views.inside(reader.meeting(), page.language()),
                "own",
                own,
                "form",
                form);
    }

    /// @throws NotHere when the link is unknown, has ended, or is of another meeting
    private Reader reader(String slug, String token) {
        var way = ways.find(token, WaysIn.Purpose.MINUTES).orElseThrow(NotHere::page);
        var who = participants.find(way.participant()).orElseThrow(NotHere::page);
        return meetings.find(who.meeting())
                .filter(meeting -> meeting.slug().equals(slug))
                .map(meeting -> new Reader(meeting, who))
                .orElseThrow(NotHere::page);
    }
}

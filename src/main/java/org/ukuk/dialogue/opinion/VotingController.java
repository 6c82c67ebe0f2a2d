package org.ukuk.dialogue.opinion;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.ukuk.dialogue.moderation.Moderation;
import org.ukuk.dialogue.opinion.maths.Vote;
import org.ukuk.dialogue.voices.Speaking;
import org.ukuk.dialogue.voices.Voice;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Allowance;
import org.ukuk.platform.web.Caller;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Where people vote on statements, one at a time, and add their own.
@Controller
class VotingController {

    private static final String PATH = "/{language:ky|ru|en}/consultations/{slug}/opinions";
    private static final int MOST_IN_TEN_MINUTES = 3_000;

    private final Polling polling;
    private final OpinionStatements statements;
    private final CastVotes votes;
    private final Allowance allowance;

    VotingController(Polling polling, OpinionStatements statements, CastVotes votes, Clock clock) {
        this.polling = polling;
        this.statements = statements;
        this.votes = votes;
        this.allowance = new Allowance(MOST_IN_TEN_MINUTES, Duration.ofMinutes(10), clock);
    }

    /// What came in, and whoever sent it.
    private record Asked(
            Page page, Speaking speaking, Map<String, String> typed, HttpServletRequest http, HttpServletResponse out) {

        private String at(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    @GetMapping(PATH)
    View vote(
            Page page,
            Visitor visitor,
            @PathVariable String slug,
            @RequestParam Map<String, String> typed,
            HttpServletRequest http,
            HttpServletResponse out) {
        return show(asked(page, visitor, slug, typed, http, out), List.of());
    }

    @PostMapping(PATH)
    View cast(
            Page page,
            Visitor visitor,
            @PathVariable String slug,
            @RequestParam Map<String, String> typed,
            HttpServletRequest http,
            HttpServletResponse out) {
        var asked = asked(page, visitor, slug, typed, http, out);
        return unlessRefused(asked, voice -> {
            var vote =
                    Vote.of(asked.at("vote")).orElseThrow(() -> new Refused(Reason.about("vote", "opinion.rule.vote")));
            votes.cast(voice, number(asked), vote);
            return "";
        });
    }

    @PostMapping(PATH + "/statements")
    View add(
            Page page,
            Visitor visitor,
            @PathVariable String slug,
            @RequestParam Map<String, String> typed,
            HttpServletRequest http,
            HttpServletResponse out) {
        var asked = asked(page, visitor, slug, typed, http, out);
        return unlessRefused(asked, voice -> {
            var text =
                    Moderation.read("text", asked.at("text"), Statement.LONGEST).replaceAll("\\s+", " ");
            if (text.isEmpty()) {
                throw new Refused(Reason.about("text", "opinion.rule.empty"));
            }
            var language = Language.of(asked.at("written")).orElse(page.language());
            statements.add(
                    voice.process(),
                    new OpinionStatements.Draft(
                            language, Map.of(language, text), voice.id(), Moderation.first(voice, text)));
            return "added=1&";
        });
    }

    @GetMapping(PATH + "/votes")
    View mine(
            Page page,
            Visitor visitor,
            @PathVariable String slug,
            @RequestParam Map<String, String> typed,
            HttpServletRequest http,
            HttpServletResponse out) {
        var asked = asked(page, visitor, slug, typed, http, out);
        var speaking = asked.speaking();
        var all = statements.of(speaking.process().id());
        var cast = voice(asked).map(votes::of).orElse(Map.of());
        return page.show(
                "opinion/mine",
                "top",
                polling.top(speaking, page),
                "as",
                as(asked),
                "open",
                speaking.refusal().isEmpty(),
                "statements",
                all.stream()
                        .filter(one -> one.isShown() && cast.containsKey(one.number()))
                        .toList(),
                "votes",
                cast);
    }

    private Asked asked(
            Page page,
            Visitor visitor,
            String slug,
            Map<String, String> typed,
            HttpServletRequest http,
            HttpServletResponse out) {
        return new Asked(page, polling.speaking(slug, page, visitor, http, out), typed, http, out);
    }

    /// What somebody does with their voice; returns what is told on the next page.
    private interface Work {
        String with(Voice voice);
    }

    private View unlessRefused(Asked asked, Work work) {
        var speaking = asked.speaking();
        try {
            if (!allowance.take(Caller.networkOf(asked.http()))) {
                asked.out().setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                return show(asked, List.of(Reason.about("", "opinion.rule.flood")));
            }
            var voice = speaking.as(asked.at("as"), asked.typed());
            var told = work.with(voice);
            var as = voice.isOrganisation() ? voice.organisation() : Speaking.Hat.SELF;
            return new SeeOther(
                    asked.page().to(speaking.process().path("/opinions")) + "?" + told + "as=" + as + "#vote");
        } catch (Refused refused) {
            asked.out().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(asked, refused.reasons());
        }
    }

    private View show(Asked asked, List<Reason> reasons) {
        var speaking = asked.speaking();
        var process = speaking.process().id();
        var voice = voice(asked);
        var cast = voice.map(votes::of).orElse(Map.of());
        var statement = statements
                .find(process, number(asked))
                .filter(Statement::isShown)
                .or(() -> statements.next(process, voice.map(Voice::id).orElse("")));
        var view = new VotingView(
                polling.top(speaking, asked.page()),
                speaking,
                as(asked),
                statement.orElse(null),
                statement.map(one -> cast.get(one.number())).orElse(null),
                cast.size(),
                statements.countShown(process),
                asked.typed(),
                reasons,
                asked.typed().containsKey("added"));
        return asked.page().show("opinion/vote", "view", view);
    }

    private static int number(Asked asked) {
        return asked.at("statement").matches("\\d{1,6}") ? Integer.parseInt(asked.at("statement")) : 0;
    }

    /// The hat one chose, or the only one there is.
    private static String as(Asked asked) {
        var hats = asked.speaking().hats();
        return hats.stream()
                .map(Speaking.Hat::code)
                .filter(code -> code.equals(asked.at("as")) || hats.size() == 1)
                .findFirst()
                .orElse("");
    }

    private static Optional<Voice> voice(Asked asked) {
        return Optional.ofNullable(asked.speaking().voices().get(as(asked)));
    }
}

package org.ukuk.practices.assessment;

import jakarta.servlet.http.HttpServletResponse;
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
import org.ukuk.accounts.People;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.desk.Duty;
import org.ukuk.platform.Actor;
import org.ukuk.platform.i18n.Countries;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;
import org.ukuk.practices.register.Practices;

/// Where editors have practices assessed: a round is opened, experts are invited, the round is closed.
@Controller
class AssessmentDesk {

    private static final String ITEM = "/desk/practices/{id:[0-9A-Z]{26}}/assessment";

    private final Practices practices;
    private final AssessmentRounds rounds;
    private final CriteriaSets sets;
    private final People people;
    private final Invitations invitations;

    AssessmentDesk(
            Practices practices, AssessmentRounds rounds, CriteriaSets sets, People people, Invitations invitations) {
        this.practices = practices;
        this.rounds = rounds;
        this.sets = sets;
        this.people = people;
        this.invitations = invitations;
    }

    @GetMapping("/desk/assessments")
    View all(Page page) {
        var open = rounds.open().stream()
                .flatMap(round -> Optional.ofNullable(practices.all().get(round.item())).stream()
                        .map(item -> line(round, item)))
                .toList();
        return page.show("assessment/rounds", "lines", open);
    }

    private AssessmentDeskView.Line line(Round round, Item item) {
        return new AssessmentDeskView.Line(round, item, rounds.invited(round).size(), rounds.handedIn(round));
    }

    @GetMapping(ITEM)
    View one(Page page, Actor by, @PathVariable String id) {
        return show(page, by, practices.at(id), Map.of(), List.of());
    }

    @PostMapping(ITEM)
    View open(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        return unlessRefused(page, by, id, typed, response, item -> {
            var country = Countries.find(typed.getOrDefault("country", ""))
                    .orElseThrow(() -> new Refused(Reason.about("country", "assessment.rule.country")));
            rounds.open(item.id(), country, by);
        });
    }

    @PostMapping(ITEM + "/invite")
    View invite(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        return unlessRefused(page, by, id, typed, response, item -> {
            var person = people.byEmail(typed.getOrDefault("email", "").strip())
                    .filter(known -> !known.disabled())
                    .orElseThrow(() -> new Refused(Reason.about("email", "assessment.rule.nobody")));
            var assessor = Assessor.of(typed.getOrDefault("assessor", ""))
                    .orElseThrow(() -> new Refused(Reason.about("assessor", "assessment.rule.assessor")));
            invitations.send(openRound(item), item, person, assessor, by);
        });
    }

    @PostMapping(ITEM + "/withdraw")
    View withdraw(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        return unlessRefused(
                page,
                by,
                id,
                typed,
                response,
                item -> rounds.withdraw(openRound(item), typed.getOrDefault("assessment", ""), by));
    }

    @PostMapping(ITEM + "/close")
    View close(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        return unlessRefused(page, by, id, typed, response, item -> rounds.close(openRound(item), by));
    }

    private Round openRound(Item item) {
        return rounds.of(item.id()).stream()
                .filter(Round::isOpen)
                .findFirst()
                .orElseThrow(() -> AssessmentRounds.refused("assessment.rule.closed"));
    }

    /// What an editor does to a practice.
    private interface Work {
        void on(Item item);
    }

    private View unlessRefused(
            Page page, Actor by, String id, Map<String, String> typed, HttpServletResponse response, Work work) {
        Duty.requirePublisher(by);
        var item = practices.at(id);
        try {
            work.on(item);
            return new SeeOther("/desk/practices/" + id + "/assessment");
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, by, item, typed, refused.reasons());
        }
    }

    private View show(Page page, Actor by, Item item, Map<String, String> typed, List<Reason> reasons) {
        var all = rounds.of(item.id());
        var open = all.stream().filter(Round::isOpen).findFirst();
        var view = new AssessmentDeskView(
                item,
                open.map(round -> line(round, item)),
                open.map(rounds::invited).orElse(List.of()),
                all.stream().filter(round -> !round.isOpen()).toList(),
                sets.current(),
                Duty.publishes(by),
                new AssessmentForm(typed, reasons));
        return page.show("assessment/desk", "view", view, "countries", Countries.names(page.language()));
    }
}

package org.ukuk.dialogue.voices;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.accounts.People;
import org.ukuk.accounts.Person;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.catalogue.Reason;
import org.ukuk.desk.Duty;
import org.ukuk.platform.Actor;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Where editors say who may speak for a verified organisation, and until when.
@Controller
class MandateDesk {

    private static final String PATH = "/desk/mandates";
    private static final int LONGEST_OFFICE = 300;
    private static final int MOST_YEARS = 3;

    private final Mandates mandates;
    private final Organisations organisations;
    private final People people;
    private final Clock clock;

    MandateDesk(Mandates mandates, Organisations organisations, People people, Clock clock) {
        this.mandates = mandates;
        this.organisations = organisations;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View list(Page page) {
        return show(page, Map.of(), List.of());
    }

    @PostMapping(PATH)
    View give(Page page, Actor by, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        Duty.requirePublisher(by);
        var organisation = organisations.find(typed.getOrDefault("organisation", ""), page.language());
        var person = people.byEmail(typed.getOrDefault("email", "").strip()).filter(one -> !one.disabled());
        var office = typed.getOrDefault("office", "").strip();
        var ends = PartialDate.parse(typed.getOrDefault("ends", ""))
                .filter(PartialDate::isDay)
                .map(PartialDate::first)
                .filter(day -> !day.isBefore(today()) && !day.isAfter(today().plusYears(MOST_YEARS)));
        var wrong = wrong(organisation.isPresent(), person, office, ends.isPresent());
        if (wrong != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, typed, List.of(wrong));
        }
        mandates.give(organisation.orElseThrow().id(), person.orElseThrow().id(), office, ends.orElseThrow(), by);
        return new SeeOther(PATH + "?done=given");
    }

    private static @Nullable Reason wrong(boolean organisation, Optional<Person> person, String office, boolean ends) {
        if (!organisation) {
            return Reason.about("organisation", "voices.rule.organisation");
        }
        if (person.isEmpty()) {
            return Reason.about("email", "voices.rule.person");
        }
        if (office.isEmpty() || office.length() > LONGEST_OFFICE) {
            return Reason.about("office", "voices.rule.office", LONGEST_OFFICE);
        }
        return ends ? null : Reason.about("ends", "voices.rule.ends", MOST_YEARS);
    }

    @PostMapping(PATH + "/take")
    View take(Actor by, @RequestParam(defaultValue = "") String mandate) {
        Duty.requirePublisher(by);
        mandates.all().stream()
                .filter(one -> one.id().equals(mandate))
                .findFirst()
                .ifPresent(one -> mandates.take(one, by));
        return new SeeOther(PATH + "?done=taken");
    }

    private View show(Page page, Map<String, String> typed, List<Reason> wrong) {
        var all = mandates.all();
        var named = organisations.all(
                all.stream().map(Mandate::organisation).distinct().toList(), page.language());
        var lines = all.stream()
                .map(one -> new MandateLine(
                        one,
                        Optional.ofNullable(named.get(one.organisation()))
                                .map(Organisations.Named::name)
                                .orElse(one.organisation()),
                        people.find(one.person())
                                .map(person -> person.name() + ", " + person.email())
                                .orElse(""),
                        one.holds(today())))
                .toList();
        return page.show(
                "voices/mandates",
                "lines",
                lines,
                "organisations",
                organisations.all(page.language()).stream()
                        .map(one -> new Speaking.Hat(one.id(), one.name()))
                        .toList(),
                "typed",
                typed,
                "wrong",
                wrong);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Names.BISHKEK);
    }
}

package org.ukuk.standards.status;

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
import org.ukuk.catalogue.Item;
import org.ukuk.desk.Duty;
import org.ukuk.platform.Actor;
import org.ukuk.platform.i18n.Countries;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;
import org.ukuk.standards.text.Instruments;

/// Where editors enter who is bound by an instrument, source by source. A correction is a newer observation; what was
/// entered by mistake is removed.
@Controller
class StatusDesk {

    private final Instruments instruments;
    private final Observations observations;
    private final Statements statements;
    private final InstrumentStatus status;

    StatusDesk(Instruments instruments, Observations observations, Statements statements, InstrumentStatus status) {
        this.instruments = instruments;
        this.observations = observations;
        this.statements = statements;
        this.status = status;
    }

    @GetMapping("/desk/standards/{id:[0-9A-Z]{26}}/status")
    View page(Page page, Actor by, @PathVariable String id) {
        return show(page, by, instruments.at(id), StatusForm.blank(), StatusForm.blank());
    }

    private View show(Page page, Actor by, Item item, StatusForm form, StatusForm statement) {
        return page.show(
                "status/desk",
                "item",
                item,
                "view",
                status.whole(item, page),
                "form",
                form,
                "statement",
                statement,
                "editor",
                Duty.publishes(by),
                "acts",
                List.of(Act.values()),
                "countries",
                Countries.names(page.language()));
    }

    @PostMapping("/desk/standards/{id:[0-9A-Z]{26}}/status")
    View add(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        Duty.requirePublisher(by);
        var form = StatusForm.observation(typed);
        var item = instruments.at(id);
        if (!form.reasons().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, by, item, form, StatusForm.blank());
        }
        observations.add(List.of(form.asObservation(id)), by);
        return new SeeOther(path(id));
    }

    @PostMapping("/desk/standards/{id:[0-9A-Z]{26}}/status/remove")
    View remove(Actor by, @PathVariable String id, @RequestParam String observation) {
        Duty.requirePublisher(by);
        observations.remove(instruments.at(id).id(), observation, by);
        return new SeeOther(path(id));
    }

    @PostMapping("/desk/standards/{id:[0-9A-Z]{26}}/statements")
    View declare(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        Duty.requirePublisher(by);
        var form = StatusForm.statement(typed);
        var item = instruments.at(id);
        if (!form.reasons().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, by, item, StatusForm.blank(), form);
        }
        statements.add(List.of(form.asStatement(id)), by);
        return new SeeOther(path(id));
    }

    @PostMapping("/desk/standards/{id:[0-9A-Z]{26}}/statements/remove")
    View takeBack(Actor by, @PathVariable String id, @RequestParam String statement) {
        Duty.requirePublisher(by);
        statements.remove(instruments.at(id).id(), statement, by);
        return new SeeOther(path(id));
    }

    private static String path(String id) {
        return "/desk/standards/" + id + "/status";
    }
}

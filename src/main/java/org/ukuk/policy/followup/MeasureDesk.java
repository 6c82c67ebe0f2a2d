package org.ukuk.policy.followup;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.Page;

/// Where editors keep actions, indicators and what was measured.
@Controller
@RequestMapping("/desk/recommendations/{id:[0-9A-Z]{26}}/followup")
class MeasureDesk {

    private final CaseDeskPage pages;
    private final MeasureReader reader;
    private final Undertakings undertakings;
    private final Indicators indicators;
    private final Clock clock;

    MeasureDesk(
            CaseDeskPage pages, MeasureReader reader, Undertakings undertakings, Indicators indicators, Clock clock) {
        this.pages = pages;
        this.reader = reader;
        this.undertakings = undertakings;
        this.indicators = indicators;
        this.clock = clock;
    }

    @PostMapping("/action")
    View action(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response)
            throws IOException {
        var form = new CaseForm("action", typed, List.of());
        return pages.post(page, by, pages.item(id), form, response, () -> undertakings.keep(reader.action(form), by));
    }

    @PostMapping("/indicator")
    View indicator(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response)
            throws IOException {
        var form = new CaseForm("indicator", typed, List.of());
        var item = pages.item(id);
        return pages.post(page, by, item, form, response, () -> {
            var one = reader.indicator(form, item.id());
            if (!one.id().isEmpty()) {
                known(one.id(), item, "name.ru");
            }
            indicators.keep(one, by);
        });
    }

    private Indicator known(String id, Item item, String field) {
        return indicators
                .find(id)
                .filter(one -> one.item().equals(item.id()))
                .orElseThrow(() -> new Refused(Reason.about(field, "followup.rule.stale")));
    }

    @PostMapping("/measure")
    View measure(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response)
            throws IOException {
        var form = new CaseForm("measure", typed, List.of());
        var item = pages.item(id);
        return pages.post(page, by, item, form, response, () -> {
            var known = known(form.get("indicator"), item, "number");
            var day = form.day("day");
            var wrong = MeasureReader.reasonsAgainst(form, day, Bishkek.today(clock));
            if (!wrong.isEmpty() || day == null) {
                throw new Refused(wrong);
            }
            var number = MeasureReader.number(form.get("number")).orElse("");
            indicators.measure(known, day, number, form.get("source"), by);
        });
    }
}

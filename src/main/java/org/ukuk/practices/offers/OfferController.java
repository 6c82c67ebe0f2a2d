package org.ukuk.practices.offers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Reason;
import org.ukuk.exchange.brief.Briefs;
import org.ukuk.platform.i18n.Countries;
import org.ukuk.platform.web.Allowance;
import org.ukuk.platform.web.Caller;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;
import org.ukuk.practices.Dimensions;

/// Where anybody sends in a practice they know. It becomes a draft at the desk.
@Controller
class OfferController {

    private static final String PATH = "/{language:ky|ru|en}/practices/offer";
    private static final int MOST_AN_HOUR = 5;

    private final Offers offers;
    private final Dimensions dimensions;
    private final WordTemplate template;
    private final Briefs briefs;
    private final Allowance allowance;

    OfferController(Offers offers, Dimensions dimensions, WordTemplate template, Briefs briefs, Clock clock) {
        this.offers = offers;
        this.dimensions = dimensions;
        this.template = template;
        this.briefs = briefs;
        this.allowance = new Allowance(MOST_AN_HOUR, Duration.ofHours(1), clock);
    }

    @GetMapping(PATH)
    View form(Page page) {
        return show(page, OfferForm.blank());
    }

    @PostMapping(PATH)
    View send(
            Page page,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var form = OfferForm.read(typed, dimensions.all());
        if (!form.reasons().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, form);
        }
        if (!allowance.take(Caller.networkOf(request))) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return show(page, new OfferForm(typed, List.of(Reason.about("", "offer.rule.many"))));
        }
        offers.take(form.content(page.language()), form.at("contact"));
        return new SeeOther(page.to("/practices/offer/sent"));
    }

    @GetMapping(PATH + "/sent")
    View sent(Page page) {
        return page.show("offers/sent");
    }

    @GetMapping(PATH + ".docx")
    ResponseEntity<byte[]> template(Page page) {
        return briefs.answer(template.of(page), "practice", "docx");
    }

    private View show(Page page, OfferForm form) {
        var fields = dimensions.all().stream()
                .map(id -> new OfferView.Choice(id, dimensions.label(id, page.language())))
                .toList();
        return page.show(
                "offers/form", "view", new OfferView(form, fields), "countries", Countries.names(page.language()));
    }
}

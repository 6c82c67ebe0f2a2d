package org.ukuk.standards.status;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.exchange.Sheet.Form;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;
import org.ukuk.platform.web.SeeOther;

/// What binds a country.
@Controller
class CountryController {

    private final CountryPage countries;
    private final Observations observations;

    CountryController(CountryPage countries, Observations observations) {
        this.countries = countries;
        this.observations = observations;
    }

    @Published
    @GetMapping("/{language:ky|ru|en}/standards/countries")
    View all(Page page) {
        return page.show("status/countries", "countries", CountryPage.list(observations.countries(), page));
    }

    @GetMapping("/{language:ky|ru|en}/standards/countries.{extension:csv|xlsx}")
    ResponseEntity<byte[]> allTaken(Page page, @PathVariable String extension) {
        var form = Form.of(extension).orElseThrow(NotHere::page);
        return countries.sheet(observations.countries(), page).taken(form, "countries");
    }

    /// A name or a small code leads to the address with the code.
    @Published
    @GetMapping("/{language:ky|ru|en}/standards/countries/{code:[^.]+}")
    View country(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String with,
            @RequestParam(defaultValue = "") String more) {
        var known = known(code);
        return known.equals(code)
                ? page.show("status/country", "view", countries.view(known, with, more, page))
                : new SeeOther(page.to("/standards/countries/" + known));
    }

    @GetMapping("/{language:ky|ru|en}/standards/countries/{code}.{extension:csv|xlsx}")
    ResponseEntity<byte[]> taken(
            Page page,
            @PathVariable String code,
            @PathVariable String extension,
            @RequestParam(defaultValue = "") String with) {
        var form = Form.of(extension).orElseThrow(NotHere::page);
        return countries.sheet(known(code), with, page).taken(form, "status-" + known(code));
    }

    private static String known(String code) {
        return Optional.of(code).flatMap(Chosen::code).orElseThrow(NotHere::page);
    }
}

package org.ukuk.standards.status;

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

/// What binds both the country somebody comes from and the country of work.
@Controller
class BothController {

    private final BothPage both;

    BothController(BothPage both) {
        this.both = both;
    }

    @Published
    @GetMapping("/{language:ky|ru|en}/standards/both")
    View page(
            Page page,
            @RequestParam(defaultValue = "KG") String from,
            @RequestParam(defaultValue = "RU") String to,
            @RequestParam(defaultValue = "") String topic) {
        return page.show("status/both", "view", both.view(known(from), known(to), topic, page));
    }

    @GetMapping("/{language:ky|ru|en}/standards/both.{extension:csv|xlsx}")
    ResponseEntity<byte[]> taken(
            Page page,
            @PathVariable String extension,
            @RequestParam(defaultValue = "KG") String from,
            @RequestParam(defaultValue = "RU") String to,
            @RequestParam(defaultValue = "") String topic) {
        var form = Form.of(extension).orElseThrow(NotHere::page);
        return both.sheet(known(from), known(to), topic, page).taken(form, "both");
    }

    private static String known(String words) {
        return Chosen.code(words).orElseThrow(NotHere::page);
    }
}

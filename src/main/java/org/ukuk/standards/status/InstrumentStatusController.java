package org.ukuk.standards.status;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.ukuk.exchange.Sheet.Form;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;
import org.ukuk.standards.text.Instruments;

/// Who is bound by an instrument: all countries, with what each source says.
@Controller
class InstrumentStatusController {

    private final Instruments instruments;
    private final InstrumentStatus status;

    InstrumentStatusController(Instruments instruments, InstrumentStatus status) {
        this.instruments = instruments;
        this.status = status;
    }

    @Published
    @GetMapping("/{language:ky|ru|en}/standards/{slug}/status")
    View page(Page page, @PathVariable String slug) {
        var item = instruments.find(slug, page);
        return page.show("status/whole", "item", item, "view", status.whole(item, page));
    }

    @GetMapping("/{language:ky|ru|en}/standards/{slug}/status.{extension:csv|xlsx}")
    ResponseEntity<byte[]> taken(Page page, @PathVariable String slug, @PathVariable String extension) {
        return status.sheet(instruments.find(slug, page)).taken(form(extension), "status-" + slug);
    }

    @GetMapping("/{language:ky|ru|en}/standards/{slug}/status-years.{extension:csv|xlsx}")
    ResponseEntity<byte[]> years(Page page, @PathVariable String slug, @PathVariable String extension) {
        return status.years(instruments.find(slug, page)).taken(form(extension), "status-years-" + slug);
    }

    private static Form form(String extension) {
        return Form.of(extension).orElseThrow(NotHere::page);
    }
}

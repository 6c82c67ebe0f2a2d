package org.ukuk.standards;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.ukuk.platform.web.Page;
import org.ukuk.search.Listings;

/// The list of instruments.
@Controller
class StandardsController {

    private final Listings listings;

    StandardsController(Listings listings) {
        this.listings = listings;
    }

    @GetMapping("/{language:ky|ru|en}/standards")
    View standards(Page page, HttpServletRequest http) {
        var listing = listings.list(page, http.getParameterMap(), InstrumentKind.CODE);
        return page.show("standards/standards", "listing", listing);
    }

    @GetMapping("/{language:ky|ru|en}/standards.{extension}")
    ResponseEntity<byte[]> taken(Page page, @PathVariable String extension, HttpServletRequest http)
            throws IOException {
        return listings.taken(
                page,
                http.getParameterMap(),
                InstrumentKind.CODE,
                extension,
                page.say("standards.title"),
                page.to("/standards"));
    }
}

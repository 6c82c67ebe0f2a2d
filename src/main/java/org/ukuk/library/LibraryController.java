package org.ukuk.library;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.ukuk.platform.web.Page;
import org.ukuk.search.Listings;

@Controller
class LibraryController {

    private final Listings listings;

    LibraryController(Listings listings) {
        this.listings = listings;
    }

    @GetMapping("/{language:ky|ru|en}/library")
    View library(Page page, HttpServletRequest http) {
        var listing = listings.list(page, http.getParameterMap(), PublicationKind.CODE);
        return page.show("library/library", "listing", listing);
    }

    @GetMapping("/{language:ky|ru|en}/library.{extension}")
    ResponseEntity<byte[]> taken(Page page, @PathVariable String extension, HttpServletRequest http)
            throws IOException {
        return listings.taken(
                page,
                http.getParameterMap(),
                PublicationKind.CODE,
                extension,
                page.say("library.title"),
                page.to("/library"));
    }
}

package org.ukuk.exchange.permanent;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.util.UriUtils;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kinds;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

/// `/id/…`: leads a reader to the item's page as it is now, and a machine to its data. Addresses under `/id` are kept
/// for good.
@Controller
class PermanentController {

    private static final String ULID = "[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{26}";

    private final Items items;
    private final Kinds kinds;
    private final Takeaways takeaways;

    PermanentController(Items items, Kinds kinds, Takeaways takeaways) {
        this.items = items;
        this.kinds = kinds;
        this.takeaways = takeaways;
    }

    @GetMapping("/id/{id:" + ULID + "}")
    ResponseEntity<Void> item(
            Page page,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
        var item = published(id);
        var there = takeaways
                .accepted(accept)
                .map(form -> "/id/" + item.id() + "." + form.extension())
                .orElseGet(() -> kinds.path(page.language().code(), item.kind(), item.slug()));
        return seeOther(there);
    }

    /// A place of an item that has a page of its own, such as an article.
    @GetMapping("/id/{id:" + ULID + "}/{place}")
    ResponseEntity<Void> place(Page page, @PathVariable String id, @PathVariable String place) {
        var item = published(id);
        return seeOther(kinds.path(page.language().code(), item.kind(), item.slug()) + "/"
                + UriUtils.encodePathSegment(place, StandardCharsets.UTF_8));
    }

    @GetMapping("/id/{id:" + ULID + "}.{extension}")
    ResponseEntity<byte[]> data(Page page, @PathVariable String id, @PathVariable String extension) throws IOException {
        var form = takeaways.by(extension).orElseThrow(NotHere::page);
        return answer(published(id), form, page);
    }

    @GetMapping("/api/v1/items/{id:" + ULID + "}")
    ResponseEntity<byte[]> api(Page page, @PathVariable String id) throws IOException {
        return answer(published(id), takeaways.by("json").orElseThrow(), page);
    }

    @GetMapping("/id/concept/{id:[a-z0-9-]+}")
    ResponseEntity<Void> concept(Page page, @PathVariable String id) {
        return seeOther(page.to("/topics/" + id));
    }

    @GetMapping("/id/thesaurus")
    ResponseEntity<Void> thesaurus(Page page) {
        return seeOther(page.to("/topics"));
    }

    private Item published(String anyCase) {
        var id = anyCase.toUpperCase(Locale.ROOT);
        return items.find(id)
                .filter(item -> item.content().visibility().equals(Content.PUBLIC))
                .orElseThrow(() -> items.tombstone(id)
                        .map(stone -> NotHere.at(stone.kind(), stone.slug()))
                        .orElseGet(NotHere::page));
    }

    private static ResponseEntity<Void> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static ResponseEntity<byte[]> answer(Item item, Takeaways.Form form, Page page) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(form.mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
                .eTag("\"%d-%s-%s\""
                        .formatted(
                                item.revision(),
                                item.state().code(),
                                page.language().code()))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"ukuk-" + item.id() + "." + form.extension() + "\"")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(form.written().of(item, page.origin(), page.language()));
    }
}

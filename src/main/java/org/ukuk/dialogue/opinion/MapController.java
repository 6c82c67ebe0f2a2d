package org.ukuk.dialogue.opinion;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.exchange.Sheet.Form;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

/// The opinion map, for readers: as a picture with its table, statement by statement, to take away.
@Controller
class MapController {

    private static final String PATH = "/{language:ky|ru|en}/consultations/{slug}/opinions";
    private static final int A_PAGE = 50;

    private final Polling polling;
    private final ShownMaps maps;

    MapController(Polling polling, ShownMaps maps) {
        this.polling = polling;
        this.maps = maps;
    }

    @GetMapping(PATH + "/map")
    View map(Page page, @PathVariable String slug, @RequestParam(defaultValue = "") String by) {
        var process = polling.at(slug, page);
        return page.show(
                "opinion/map",
                "top",
                polling.top(process, page),
                "view",
                maps.of(process).map(shown -> MapViews.of(shown, Lens.of(by), page)),
                "missing",
                maps.missing(process));
    }

    @GetMapping(PATH + "/map/statements")
    View statements(
            Page page,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(name = "page", defaultValue = "1") String number) {
        var process = polling.at(slug, page);
        var all = MapViews.all(maps.of(process).orElseThrow(NotHere::page), Lens.of(by), page);
        int pages = Math.max(1, (all.size() + A_PAGE - 1) / A_PAGE);
        int at = number.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(number), 1, pages) : 1;
        return page.show(
                "opinion/statements",
                "top",
                polling.top(process, page),
                "lens",
                Lens.of(by),
                "statements",
                all.stream().skip((at - 1L) * A_PAGE).limit(A_PAGE).toList(),
                "at",
                at,
                "pages",
                pages);
    }

    @GetMapping(PATH + "/map.{extension:csv|xlsx|json}")
    ResponseEntity<byte[]> taken(Page page, @PathVariable String slug, @PathVariable String extension) {
        var process = polling.at(slug, page);
        var file = MapFile.of(process, maps.of(process).orElseThrow(NotHere::page), page);
        return Optional.of(extension)
                .flatMap(Form::of)
                .map(form -> file.sheet(page).taken(form, "opinion-map"))
                .orElseGet(() -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(file.json().getBytes(StandardCharsets.UTF_8)));
    }

    @GetMapping(PATH + "/how")
    View how(Page page, @PathVariable String slug) {
        return page.show("opinion/how", "top", polling.top(polling.at(slug, page), page));
    }
}

package org.ukuk.standards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.exchange.Sheet.Form;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.standards.text.Instruments;

/// Provisions side by side: a few of them in full, all of an instrument against others, or two versions of a text.
@Controller
class CompareController {

    private final Instruments instruments;
    private final ComparePage compare;
    private final CorrespondencePage correspondence;
    private final DifferencesPage differences;

    CompareController(
            Instruments instruments,
            ComparePage compare,
            CorrespondencePage correspondence,
            DifferencesPage differences) {
        this.instruments = instruments;
        this.compare = compare;
        this.correspondence = correspondence;
        this.differences = differences;
    }

    /// @param versions numbers of two versions of the text, apart by a comma
    /// @param inline shows what went and what came in one text, whatever its value
    @GetMapping("/{language:ky|ru|en}/standards/{slug}/differences")
    View differences(
            Page page,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String versions,
            @RequestParam(required = false) @Nullable String inline,
            @RequestParam(name = "page", required = false) @Nullable String number) {
        var numbers = versions.split(",", 3);
        var before = instruments.open(slug, numbers[0], page);
        var after = instruments.open(slug, numbers[numbers.length - 1], page);
        int at = ReadingPage.number(number).orElseThrow(NotHere::page);
        var view = differences.of(before.item(), before.version(), after.version(), inline != null, at, page);
        return page.show("standards/differences", "view", view);
    }

    /// @param p provisions, such as `icrmw/art-25`
    /// @param q looks for more
    /// @param in code of the language to read them in
    /// @param words shows the words that differ, whatever its value
    @GetMapping("/{language:ky|ru|en}/standards/compare")
    View compare(
            Page page,
            @RequestParam(required = false) @Nullable List<String> p,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(required = false) @Nullable String words) {
        var view = compare.of(p == null ? List.of() : p, q.strip(), in, words != null, page);
        return page.show("standards/compare", "view", view);
    }

    /// @param with slugs of instruments
    @GetMapping("/{language:ky|ru|en}/standards/{slug}/correspondence")
    View correspondence(
            Page page,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable List<String> with,
            @RequestParam(name = "page", required = false) @Nullable String number) {
        var opened = instruments.open(slug, null, page);
        int at = ReadingPage.number(number).orElseThrow(NotHere::page);
        return page.show(
                "standards/correspondence",
                "view",
                correspondence.of(opened, with == null ? List.of() : with, at, page));
    }

    @GetMapping("/{language:ky|ru|en}/standards/{slug}/correspondence.{extension:csv|xlsx}")
    ResponseEntity<byte[]> taken(
            Page page,
            @PathVariable String slug,
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable List<String> with) {
        var form = Form.of(extension).orElseThrow(NotHere::page);
        return correspondence
                .sheet(instruments.open(slug, null, page), with == null ? List.of() : with, page)
                .taken(form, "correspondence-" + slug);
    }
}

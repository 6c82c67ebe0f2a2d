package org.ukuk.standards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

/// Provisions side by side: a few of them in full, or all of an instrument against others.
@Controller
class CompareController {

    private final Instruments instruments;
    private final ComparePage compare;
    private final CorrespondencePage correspondence;

    CompareController(Instruments instruments, ComparePage compare, CorrespondencePage correspondence) {
        this.instruments = instruments;
        this.compare = compare;
        this.correspondence = correspondence;
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
}

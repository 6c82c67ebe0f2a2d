package org.ukuk.standards.formats.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.standards.text.InstrumentVersion;
import org.ukuk.standards.text.Instruments;
import org.ukuk.standards.text.Provisions;

/// The text of an instrument to take away.
@Controller
class TextExportController {

    private final Instruments instruments;
    private final Provisions provisions;
    private final AknExport akn;
    private final TextJson json;
    private final TextCsv csv;

    TextExportController(Instruments instruments, Provisions provisions, AknExport akn, TextJson json, TextCsv csv) {
        this.instruments = instruments;
        this.provisions = provisions;
        this.akn = akn;
        this.json = json;
        this.csv = csv;
    }

    /// @param text code of the language wanted; the page's where the text has it, else one that it has
    @GetMapping("/{language:ky|ru|en}/standards/{slug}.akn")
    void akn(
            Page page,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String version,
            HttpServletResponse response)
            throws IOException {
        var asked = instruments.open(slug, version, page);
        var language = language(text, asked.version(), page);
        begin(response, "application/akn+xml;charset=UTF-8", slug + "." + language + ".akn");
        response.setHeader("Content-Language", language);
        akn.write(asked.item(), asked.version(), language, response.getOutputStream());
    }

    private String language(@Nullable String wanted, InstrumentVersion version, Page page) {
        var there = provisions.languages(version);
        if (wanted != null && !there.contains(wanted)) {
            throw NotHere.page();
        }
        for (var one : wanted == null ? List.of(page.language().code(), "en", "ru", "ky") : List.of(wanted)) {
            if (there.contains(one)) {
                return one;
            }
        }
        return there.isEmpty() ? page.language().code() : there.getFirst();
    }

    @GetMapping("/{language:ky|ru|en}/standards/{slug}.json")
    void json(
            Page page,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String version,
            HttpServletResponse response)
            throws IOException {
        var asked = instruments.open(slug, version, page);
        begin(response, "application/json;charset=UTF-8", slug + ".json");
        json.write(asked.item(), asked.version(), page.origin(), response.getOutputStream());
    }

    @GetMapping("/{language:ky|ru|en}/standards/{slug}.csv")
    void csv(
            Page page,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String version,
            HttpServletResponse response)
            throws IOException {
        var asked = instruments.open(slug, version, page);
        begin(response, "text/csv;charset=UTF-8;header=present", slug + ".csv");
        csv.write(asked.item(), asked.version(), response.getOutputStream());
    }

    private static void begin(HttpServletResponse response, String mediaType, String name) {
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
    }
}

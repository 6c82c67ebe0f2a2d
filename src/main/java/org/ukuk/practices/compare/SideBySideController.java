package org.ukuk.practices.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.exchange.Sheet;
import org.ukuk.exchange.brief.Briefs;
import org.ukuk.platform.i18n.Countries;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.practices.register.Practices;

/// Up to five practices, or countries, in one table.
@Controller
class SideBySideController {

    private static final String PATH = "/{language:ky|ru|en}/practices/compare";
    private static final String COUNTRIES = "/{language:ky|ru|en}/practices/countries";

    private final SideBySidePage compare;
    private final Practices practices;
    private final Annex annex;
    private final Briefs briefs;

    SideBySideController(SideBySidePage compare, Practices practices, Annex annex, Briefs briefs) {
        this.compare = compare;
        this.practices = practices;
        this.annex = annex;
        this.briefs = briefs;
    }

    @GetMapping(PATH)
    View compare(Page page, @RequestParam(name = "p", required = false) List<String> slugs) {
        var items = compare.chosen(asked(slugs));
        var left = practices.all().values().stream()
                .filter(item -> !items.contains(item))
                .toList();
        var query = items.stream().map(item -> "p=" + item.slug()).collect(Collectors.joining("&"));
        return page.show(
                "practices/compare",
                "comparison",
                compare.practices(items, page),
                "left",
                left,
                "query",
                query.isEmpty() ? "" : "?" + query);
    }

    @GetMapping(PATH + ".{extension:csv|xlsx|docx|pdf}")
    ResponseEntity<byte[]> taken(
            Page page, @PathVariable String extension, @RequestParam(name = "p", required = false) List<String> slugs) {
        var items = compare.chosen(asked(slugs));
        if (items.isEmpty()) {
            throw NotHere.page();
        }
        var comparison = compare.practices(items, page);
        var form = Sheet.Form.of(extension);
        return form.isPresent()
                ? comparison.sheet(page.say("beside.what")).taken(form.get(), "practices")
                : briefs.answer(annex.of(items, comparison, page), "practices", extension);
    }

    @GetMapping(COUNTRIES)
    View countries(Page page, @RequestParam(name = "c", required = false) List<String> codes) {
        var chosen = known(asked(codes));
        var query = chosen.stream().map(code -> "c=" + code).collect(Collectors.joining("&"));
        return page.show(
                "practices/countries",
                "comparison",
                compare.countries(chosen, page),
                "countries",
                Countries.names(page.language()),
                "query",
                query.isEmpty() ? "" : "?" + query);
    }

    @GetMapping(COUNTRIES + ".{extension:csv|xlsx}")
    ResponseEntity<byte[]> countriesTaken(
            Page page, @PathVariable String extension, @RequestParam(name = "c", required = false) List<String> codes) {
        var form = Sheet.Form.of(extension).orElseThrow(NotHere::page);
        return compare.countries(known(asked(codes)), page)
                .sheet(page.say("field.practice.dimension"))
                .taken(form, "countries");
    }

    private static List<String> asked(@org.jspecify.annotations.Nullable List<String> values) {
        return values == null ? List.of() : values.stream().limit(50).toList();
    }

    /// By code or by name in any of the three languages; what is none is passed over, and what is too much.
    private static List<String> known(List<String> countries) {
        return countries.stream()
                .filter(one -> !one.isBlank())
                .flatMap(one -> Countries.find(one).stream())
                .map(code -> code.toUpperCase(Locale.ROOT))
                .distinct()
                .limit(Comparison.MOST)
                .toList();
    }
}

package org.ukuk.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Comparisons;
import org.ukuk.catalogue.StaleDraft;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// The form of an item: opened, filled in, saved.
@Controller
class DraftController {

    /// Places a save can lead to; every other ends in the form.
    private static final Set<String> PLACES =
            Set.of("files", "review", "history", "notes", "status", "preview/ky", "preview/ru", "preview/en");

    private final Bench bench;
    private final DraftForms forms;
    private final Comparisons comparisons;
    private final Seeds seeds;

    DraftController(Bench bench, DraftForms forms, Comparisons comparisons, Seeds seeds) {
        this.seeds = seeds;
        this.bench = bench;
        this.forms = forms;
        this.comparisons = comparisons;
    }

    @GetMapping("/desk/{kind}/new")
    View blank(Page page, @PathVariable String kind, @RequestParam MultiValueMap<String, String> given) {
        var blank = bench.blank(kind, page.language());
        var opened = Bench.seeded(blank, seeds.of(blank.kind(), page.language(), given));
        return forms.show(page, opened, forms.saved(opened, page.language()));
    }

    @GetMapping("/desk/items/{id}")
    View open(Page page, @PathVariable String id) {
        var opened = bench.open(id);
        return forms.show(page, opened, forms.saved(opened, page.language()));
    }

    @PostMapping("/desk/{kind}/new")
    View begin(
            Page page,
            Actor by,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        return save(page, by, bench.blank(kind, page.language()), Typed.sent(sent), response);
    }

    @PostMapping("/desk/items/{id}")
    View save(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        return save(page, by, bench.open(id), Typed.sent(sent), response);
    }

    private View save(Page page, Actor by, Opened opened, Typed typed, HttpServletResponse response) {
        var group = typed.one("add");
        if (!group.isEmpty()) {
            return forms.show(page, opened, DraftForms.typed(typed).withRow(group));
        }
        if (typed.one("then").equals("edit")) {
            return forms.show(page, opened, DraftForms.typed(typed));
        }
        var read = forms.read(opened, typed, page.language());
        if (!read.isWhole()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return forms.show(page, opened, new DraftForm(typed, read.reasons(), read.meant()));
        }
        try {
            var id = bench.keep(opened, version(typed), read.content(), by);
            var place = typed.one("then");
            return new SeeOther("/desk/items/" + id + (PLACES.contains(place) ? "/" + place : "?saved"));
        } catch (StaleDraft stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return conflict(page, opened, typed, read, stale);
        }
    }

    private View conflict(Page page, Opened opened, Typed typed, FormReader.Read mine, StaleDraft stale) {
        var theirs = stale.current();
        return page.show(
                "desk/conflict",
                "opened",
                opened,
                "typed",
                typed,
                "theirs",
                theirs,
                "comparison",
                comparisons.between(opened.kind().code(), theirs.content(), mine.content(), page.language()));
    }

    /// What the form was filled from; 0, which fits no draft, when it does not say.
    static long version(Typed typed) {
        var version = typed.one("version");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }
}

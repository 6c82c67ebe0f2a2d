package org.ukuk.exchange.bulk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Actor;
import org.ukuk.platform.jobs.Jobs;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

/// The desk's way to bring records in: files are sent, looked at, tried, taken in.
@Controller
class ImportController {

    private static final Set<String> PUBLISHERS = Set.of("editor", "administrator");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String PUBLICATION = "publication";

    private final Uploads uploads;
    private final Previews previews;
    private final Kinds kinds;
    private final CountryNames countries;
    private final Jobs jobs;

    ImportController(Uploads uploads, Previews previews, Kinds kinds, CountryNames countries, Jobs jobs) {
        this.uploads = uploads;
        this.previews = previews;
        this.kinds = kinds;
        this.countries = countries;
        this.jobs = jobs;
    }

    @GetMapping("/desk/import")
    View form(Page page) {
        return show(page, "");
    }

    private View show(Page page, String problem) {
        var codes = kinds.all().stream().map(Kind::code).toList();
        return page.show("bulk/form", "kinds", codes, "usual", PUBLICATION, "problem", problem);
    }

    @PostMapping("/desk/import")
    View send(
            Page page,
            @RequestParam(name = "files", required = false) List<MultipartFile> files,
            @RequestParam(defaultValue = PUBLICATION) String kind,
            HttpServletResponse response)
            throws IOException {
        if (files == null || files.stream().allMatch(MultipartFile::isEmpty)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, page.say("import.nothing"));
        }
        try {
            return to("/desk/import/" + uploads.keep(files) + "?kind=" + known(kind));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, refused.reasons().getFirst().in(page.messages(), page.language()));
        }
    }

    @GetMapping("/desk/import/{upload:[0-9A-Z]{26}}")
    View preview(
            Page page,
            Actor by,
            @PathVariable String upload,
            @RequestParam(defaultValue = PUBLICATION) String kind,
            @RequestParam(defaultValue = "") String encoding,
            @RequestParam(defaultValue = "") String delimiter)
            throws IOException {
        if (!uploads.isHere(upload)) {
            throw NotHere.page();
        }
        var preview = previews.of(upload, known(kind), encoding, delimiter, page.language());
        return page.show("bulk/preview", "preview", preview, "publishes", publishes(by));
    }

    @PostMapping("/desk/import/{upload:[0-9A-Z]{26}}")
    View begin(
            Actor by,
            @PathVariable String upload,
            @RequestParam(defaultValue = PUBLICATION) String kind,
            @RequestParam(defaultValue = "") String encoding,
            @RequestParam(defaultValue = "") String delimiter,
            @RequestParam(defaultValue = "") String original,
            @RequestParam(name = "column", required = false) List<String> columns,
            @RequestParam(name = "target", required = false) List<String> targets,
            @RequestParam(defaultValue = "dry") String how) {
        if (!uploads.isHere(upload)) {
            throw NotHere.page();
        }
        var wish = new ImportJob.Wish(
                upload,
                known(kind),
                mapping(known(kind), columns, targets),
                encoding,
                delimiter,
                original,
                how.equals("dry"),
                how.equals("publish") && publishes(by),
                by);
        return to("/desk/import/runs/"
                + jobs.add(ImportJob.KIND, wish.written(), by).id());
    }

    /// What names of countries mean, as chosen from the lists; an empty choice leaves a name unknown.
    @PostMapping("/desk/import/{upload:[0-9A-Z]{26}}/names")
    View name(
            Actor by,
            @PathVariable String upload,
            @RequestParam(defaultValue = PUBLICATION) String kind,
            @RequestParam(defaultValue = "") String encoding,
            @RequestParam(defaultValue = "") String delimiter,
            @RequestParam(name = "name", required = false) List<String> names,
            @RequestParam(name = "target", required = false) List<String> targets) {
        if (!publishes(by)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (names != null && targets != null) {
            for (int i = 0; i < Math.min(names.size(), targets.size()); i++) {
                var target = targets.get(i);
                if (target.equals(CountryNames.LEFT_OUT) || COUNTRIES.contains(target)) {
                    countries.remember(names.get(i), target);
                }
            }
        }
        return to(UriComponentsBuilder.fromPath("/desk/import/" + upload)
                .queryParam("kind", "{kind}")
                .queryParam("encoding", "{encoding}")
                .queryParam("delimiter", "{delimiter}")
                .encode()
                .buildAndExpand(known(kind), encoding, delimiter)
                .toUriString());
    }

    private Map<String, String> mapping(String kind, List<String> columns, List<String> targets) {
        var mapping = new HashMap<String, String>();
        var allowed = Mapping.targets(kinds.of(kind));
        if (columns != null && targets != null) {
            for (int i = 0; i < Math.min(columns.size(), targets.size()); i++) {
                var target = targets.get(i);
                mapping.put(columns.get(i), allowed.contains(target) ? target : Mapping.NOTHING);
            }
        }
        return mapping;
    }

    private String known(String kind) {
        return kinds.find(kind).map(Kind::code).orElseThrow(NotHere::page);
    }

    private static boolean publishes(Actor by) {
        return PUBLISHERS.contains(by.role());
    }

    static View to(String path) {
        var there = new RedirectView(path);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return there;
    }
}

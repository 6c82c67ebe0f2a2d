package org.ukuk.standards.status.tables;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.catalogue.Refused;
import org.ukuk.desk.Duty;
import org.ukuk.exchange.bulk.Uploads;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;
import org.ukuk.standards.status.Register;
import org.ukuk.standards.status.tables.StatusReport.Came;
import org.ukuk.standards.status.tables.StatusTables.Usual;
import org.ukuk.standards.status.tables.Unknown.Kind;

/// The desk's way to bring tables of who is bound in: sent, looked at, names told apart, taken in.
@Controller
class StatusImportDesk {

    private static final String HERE = "/desk/standards/status";

    private final Uploads uploads;
    private final StatusTables tables;
    private final StatusNames names;
    private final StatusReport report;
    private final Register register;

    StatusImportDesk(Uploads uploads, StatusTables tables, StatusNames names, StatusReport report, Register register) {
        this.uploads = uploads;
        this.tables = tables;
        this.names = names;
        this.report = report;
        this.register = register;
    }

    @GetMapping(HERE)
    View form(Page page, Actor by) {
        return form(page, by, "", "", "");
    }

    private View form(Page page, Actor by, String source, String checked, String problem) {
        Duty.requirePublisher(by);
        return page.show("status/import", "source", source, "checked", checked, "problem", problem);
    }

    @PostMapping(HERE)
    View send(
            Page page,
            Actor by,
            @RequestParam(name = "files", required = false) List<MultipartFile> files,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String checked,
            HttpServletResponse response)
            throws IOException {
        Duty.requirePublisher(by);
        boolean empty = files == null || files.stream().allMatch(MultipartFile::isEmpty);
        if (empty || (!checked.isBlank() && day(checked) == null)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(page, by, source, checked, empty ? "import.nothing" : "status.rule.checked");
        }
        try {
            return to(uploads.keep(files), source, checked);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(page, by, source, checked, refused.reasons().getFirst().key());
        }
    }

    private static SeeOther to(String upload, String source, String checked) {
        return new SeeOther(UriComponentsBuilder.fromPath(HERE + "/" + upload)
                .queryParam("source", "{source}")
                .queryParam("checked", "{checked}")
                .encode()
                .buildAndExpand(source.strip(), checked.strip())
                .toUriString());
    }

    private static java.time.@Nullable LocalDate day(String text) {
        return PartialDate.parse(text)
                .filter(date -> date.day() != null)
                .map(PartialDate::first)
                .orElse(null);
    }

    @GetMapping(HERE + "/{upload:[0-9A-Z]{26}}")
    View preview(
            Page page,
            Actor by,
            @PathVariable String upload,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String checked)
            throws IOException {
        Duty.requirePublisher(by);
        var plan = plan(upload, source, checked);
        var came = new Came(plan, tables.rehearse(plan), true);
        return show(page, upload, source, checked, came);
    }

    private View show(Page page, String upload, String source, String checked, Came came) {
        return page.show(
                "status/preview",
                "upload",
                upload,
                "source",
                source,
                "checked",
                checked,
                "plan",
                came.plan(),
                "dry",
                came.dry(),
                "sum",
                report.sum(came, page.language()),
                "instruments",
                register.all());
    }

    private StatusPlan plan(String upload, String source, String checked) throws IOException {
        return tables.read(files(upload), new Usual(source.strip(), day(checked)));
    }

    private List<Path> files(String upload) throws IOException {
        if (!uploads.isHere(upload)) {
            throw NotHere.page();
        }
        try (var all = Files.list(uploads.folder(upload))) {
            return all.sorted().toList();
        }
    }

    /// What names mean, as chosen from the lists; an empty choice leaves a name unknown.
    @PostMapping(HERE + "/{upload:[0-9A-Z]{26}}/names")
    View name(Actor by, @PathVariable String upload, @RequestParam MultiValueMap<String, String> typed) {
        Duty.requirePublisher(by);
        var kind = typed.getOrDefault("kind", List.of());
        var name = typed.getOrDefault("name", List.of());
        var target = typed.getOrDefault("target", List.of());
        for (int i = 0; i < Math.min(kind.size(), Math.min(name.size(), target.size())); i++) {
            var sort = kind.get(i).equals(Kind.COUNTRY.code()) ? Kind.COUNTRY : Kind.INSTRUMENT;
            if (isTarget(sort, target.get(i))) {
                names.remember(new Unknown(sort, name.get(i)), target.get(i));
            }
        }
        return to(
                upload,
                Objects.toString(typed.getFirst("source"), ""),
                Objects.toString(typed.getFirst("checked"), ""));
    }

    private boolean isTarget(Kind kind, String target) {
        return target.equals(StatusNames.LEFT_OUT)
                || switch (kind) {
                    case COUNTRY -> List.of(java.util.Locale.getISOCountries()).contains(target);
                    case INSTRUMENT -> register.find(target).isPresent();
                };
    }

    @PostMapping(HERE + "/{upload:[0-9A-Z]{26}}")
    View take(
            Page page,
            Actor by,
            @PathVariable String upload,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String checked)
            throws IOException {
        Duty.requirePublisher(by);
        var plan = plan(upload, source, checked);
        var added = tables.take(plan, by);
        return show(page, upload, source, checked, new Came(plan, added, false));
    }
}

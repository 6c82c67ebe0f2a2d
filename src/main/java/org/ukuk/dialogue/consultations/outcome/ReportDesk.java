package org.ukuk.dialogue.consultations.outcome;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Link;
import org.ukuk.catalogue.Text;
import org.ukuk.catalogue.TextStatus;
import org.ukuk.catalogue.Verb;
import org.ukuk.dialogue.consultations.paper.Papers;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.process.Processes;
import org.ukuk.platform.Actor;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Where a report becomes a publication that editors write on.
@Controller
class ReportDesk {

    /// Code of the kind in the library, which is another feature.
    private static final String PUBLICATION = "publication";

    private static final String PATH = "/desk/consultations/{id:[0-9A-Z]{26}}/report";

    private final Processes processes;
    private final Papers papers;
    private final Report report;
    private final Catalogue catalogue;

    ReportDesk(Processes processes, Papers papers, Report report, Catalogue catalogue) {
        this.processes = processes;
        this.papers = papers;
        this.report = report;
        this.catalogue = catalogue;
    }

    @GetMapping(PATH)
    View page(Page page, @PathVariable String id) {
        var process = processes.known(id);
        return page.show("consultations/desk-report", "process", process, "ready", papers.newest(process.id()) > 0);
    }

    /// Begins the publication, with the report as its text in all three languages.
    @PostMapping(PATH)
    View begin(Page page, Actor by, @PathVariable String id) {
        var process = processes.known(id);
        return new SeeOther("/desk/items/"
                + catalogue.begin(PUBLICATION, content(process, page), by).item());
    }

    private Content content(Process process, Page page) {
        var original = process.item().content().original();
        var texts = new EnumMap<Language, Text>(Language.class);
        for (var language : Language.values()) {
            var brief = report.of(process, page.speaking(language));
            var status = language == original ? TextStatus.ORIGINAL : TextStatus.MACHINE;
            texts.put(language, new Text(brief.title(), brief.lead(), ReportMarkdown.of(brief), status, null));
        }
        return new Content(
                "",
                Content.PUBLIC,
                original,
                texts,
                process.item().content().topics(),
                process.item().content().countries(),
                List.of(Link.to(Verb.DOCUMENTS.code(), process.id())),
                List.of(),
                null,
                List.of(),
                Map.of(
                        "type",
                        List.of("report"),
                        "date",
                        List.of(processes.today().toString())),
                List.of());
    }
}

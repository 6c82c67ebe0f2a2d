package org.ukuk.dialogue.consultations.outcome;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.ukuk.dialogue.consultations.paper.Papers;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.process.Processes;
import org.ukuk.dialogue.process.Tops;
import org.ukuk.exchange.brief.Briefs;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

/// The report of a consultation as it comes out of what is shown now.
@Controller
class ReportController {

    private static final String PATH = "/{language:ky|ru|en}/consultations/{slug}/report";

    private final Processes processes;
    private final Tops tops;
    private final Papers papers;
    private final Report report;
    private final Briefs briefs;

    ReportController(Processes processes, Tops tops, Papers papers, Report report, Briefs briefs) {
        this.processes = processes;
        this.tops = tops;
        this.papers = papers;
        this.report = report;
        this.briefs = briefs;
    }

    @GetMapping(PATH)
    View report(Page page, @PathVariable String slug) {
        var process = at(slug, page);
        return page.show(
                "consultations/report", "top", tops.of(process, "/report", page), "brief", report.of(process, page));
    }

    @GetMapping(PATH + ".{extension:docx|pdf}")
    ResponseEntity<byte[]> document(Page page, @PathVariable String slug, @PathVariable String extension) {
        return briefs.answer(report.of(at(slug, page), page), slug + "-report", extension);
    }

    /// @throws NotHere when it has no text
    private Process at(String slug, Page page) {
        var process = processes.at(slug, page);
        if (papers.newest(process.id()) == 0) {
            throw NotHere.page();
        }
        return process;
    }
}

package org.ukuk.dialogue.consultations.outcome;

import java.io.ByteArrayOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.ukuk.dialogue.consultations.Paging;
import org.ukuk.dialogue.consultations.paper.Papers;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.process.Processes;
import org.ukuk.exchange.Sheet;
import org.ukuk.exchange.brief.Briefs;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

/// A talk to take away.
@Controller
class ExportController {

    private static final String PATH = "/{language:ky|ru|en}/consultations/{slug}/text";

    private final Processes processes;
    private final Papers papers;
    private final TalkExport export;
    private final ExportJson json;
    private final ExportBrief briefs;
    private final Briefs documents;

    ExportController(
            Processes processes,
            Papers papers,
            TalkExport export,
            ExportJson json,
            ExportBrief briefs,
            Briefs documents) {
        this.processes = processes;
        this.papers = papers;
        this.export = export;
        this.json = json;
        this.briefs = briefs;
        this.documents = documents;
    }

    /// @throws NotHere when it has no text
    private Process at(String slug, Page page) {
        var process = processes.at(slug, page);
        if (papers.newest(process.id()) == 0) {
            throw NotHere.page();
        }
        return process;
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> sheet(Page page, @PathVariable String slug) {
        return export.sheet(at(slug, page), page).taken(Sheet.Form.XLSX, slug);
    }

    @GetMapping(PATH + ".json")
    ResponseEntity<byte[]> json(Page page, @PathVariable String slug) {
        var out = new ByteArrayOutputStream();
        json.write(at(slug, page), page, out);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + slug + ".json\"")
                .body(out.toByteArray());
    }

    @GetMapping(PATH + ".docx")
    ResponseEntity<byte[]> document(
            Page page, @PathVariable String slug, @RequestParam(defaultValue = "1") String part) {
        var process = at(slug, page);
        int number = Paging.asked(part);
        if (number < 1 || number > briefs.parts(process)) {
            throw NotHere.page();
        }
        var name = briefs.parts(process) == 1 ? slug : slug + "-" + number;
        return documents.answer(briefs.of(process, number, page), name, "docx");
    }
}

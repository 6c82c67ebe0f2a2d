package org.ukuk.exchange.bulk;

import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.exchange.bulk.ImportLine.What;
import org.ukuk.platform.jobs.Job;
import org.ukuk.platform.jobs.Jobs;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

/// How a bringing-in goes on, and what came of it.
@Controller
class ImportRunController {

    private static final int LINES = 100;

    private final Imports imports;
    private final Jobs jobs;

    ImportRunController(Imports imports, Jobs jobs) {
        this.imports = imports;
        this.jobs = jobs;
    }

    @GetMapping("/desk/import/runs/{id}")
    View run(Page page, @PathVariable String id, @RequestParam(defaultValue = "") String still) {
        var job = job(id);
        Map<String, List<ImportLine>> lines = new LinkedHashMap<>();
        for (var what : List.of(What.REFUSED, What.DUPLICATE, What.IGNORED, What.NOTE)) {
            lines.put(what.code(), imports.lines(id, what, 0, LINES));
        }
        return page.show(
                "bulk/run",
                "job",
                job,
                "upload",
                ImportJob.Wish.read(job.arguments()).upload(),
                "runs",
                imports.find(id).stream().toList(),
                "lines",
                lines,
                "refreshes",
                !job.isOver() && still.isEmpty());
    }

    private Job job(String id) {
        return jobs.find(id).filter(job -> job.kind().equals(ImportJob.KIND)).orElseThrow(NotHere::page);
    }

    @PostMapping("/desk/import/runs/{id}/cancel")
    View cancel(@PathVariable String id) {
        jobs.cancel(job(id).id());
        return ImportController.to("/desk/import/runs/" + id);
    }

    /// Everything that was refused, as a table (UTF-8 with a byte order mark, for spreadsheets).
    @GetMapping("/desk/import/runs/{id}/refused.csv")
    void refused(Page page, @PathVariable String id, HttpServletResponse response) throws IOException {
        var job = job(id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"refused.csv\"");
        var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        out.write('\uFEFF');
        var csv = new CsvWriter(out, new CsvWriterSettings());
        csv.writeRow("file", "row", "cell", "reason");
        imports.each(
                job.id(),
                What.REFUSED,
                line -> csv.writeRow(
                        safe(line.file()),
                        safe(line.place()),
                        safe(line.cell()),
                        safe(line.reason(page.messages(), page.language()))));
        csv.close();
    }

    /// What begins like a formula is text to a spreadsheet only behind an apostrophe (OWASP, CSV injection).
    private static String safe(String cell) {
        return cell.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }
}

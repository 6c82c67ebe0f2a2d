package org.ukuk.dialogue.opinion;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ukuk.dialogue.opinion.MapView.Told;
import org.ukuk.dialogue.process.Process;
import org.ukuk.exchange.Sheet;
import org.ukuk.platform.web.Page;
import tools.jackson.databind.json.JsonMapper;

/// A map to take away: what readers see of it, and nothing more.
///
/// @param sample whether the votes were made up
/// @param version of the way of counting
/// @param votes SHA-256 of the votes it was made of, by which the desk finds them again
record MapFile(
        String consultation,
        boolean sample,
        LocalDate day,
        int version,
        String votes,
        int participants,
        List<Row> rows) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// How a group voted on a statement; numbers are bands such as `10–14`.
    ///
    /// @param by `found` in the votes, or `declared`
    /// @param people how many the group has
    record Row(
            String by,
            String group,
            String people,
            int statement,
            String text,
            String finding,
            String agree,
            String disagree,
            String pass) {}

    static MapFile of(Process process, ShownMap shown, Page page) {
        return new MapFile(
                page.absolute(page.to(process.path(""))),
                process.isSample(),
                shown.round().day(),
                shown.round().version(),
                shown.round().digest(),
                shown.map().participants(),
                Arrays.stream(Lens.values())
                        .flatMap(lens -> MapViews.all(shown, lens, page).stream()
                                .flatMap(told -> told.cells().stream().map(cell -> row(lens, told, cell))))
                        .toList());
    }

    private static Row row(Lens lens, Told told, MapView.Cell cell) {
        return new Row(
                lens.code(),
                cell.camp().label(),
                cell.camp().people(),
                told.number(),
                told.text(),
                told.finding().code(),
                cell.agree().text(),
                cell.disagree().text(),
                cell.pass().text());
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    Sheet sheet(Page page) {
        return new Sheet(
                List.of(
                        page.say("opinion.lens"),
                        page.say("opinion.column.group"),
                        page.say("opinion.column.people"),
                        page.say("opinion.column.number"),
                        page.say("opinion.column.statement"),
                        page.say("opinion.column.finding"),
                        page.say("opinion.agree"),
                        page.say("opinion.disagree"),
                        page.say("opinion.pass"),
                        page.say("opinion.column.note")),
                rows.stream()
                        .map(row -> List.of(
                                page.say("opinion.lens." + row.by()),
                                row.group(),
                                row.people(),
                                Integer.toString(row.statement()),
                                row.text(),
                                page.say("opinion.finding." + row.finding()),
                                row.agree(),
                                row.disagree(),
                                row.pass(),
                                sample ? page.say("consultation.sample") : ""))
                        .toList());
    }
}

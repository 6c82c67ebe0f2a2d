package org.ukuk.practices.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ukuk.exchange.Sheet;
import org.ukuk.platform.web.Page;

/// A result as a table to take away: a line for each score, with the spread it belongs to.
final class ResultSheet {

    private static final List<String> COLUMNS = List.of(
            "criterion",
            "median",
            "lower",
            "upper",
            "least",
            "most",
            "assessor",
            "score",
            "language",
            "reason",
            "note");

    private ResultSheet() {}

    static Sheet of(Result result, Page page) {
        var rows = new ArrayList<List<String>>();
        result.criteria().forEach(scored -> scored.given().forEach(given -> rows.add(row(scored, given, page))));
        var columns = COLUMNS.stream()
                .map(column -> page.say("assessment.column." + column))
                .toList();
        return new Sheet(columns, rows);
    }

    private static List<String> row(Result.Scored scored, Result.Given given, Page page) {
        var spread = scored.spread();
        return Stream.of(
                        scored.criterion().name(page.language()),
                        spread.median(),
                        spread.lower(),
                        spread.upper(),
                        spread.least(),
                        spread.most(),
                        page.say("assessment.assessor." + given.assessor().code()),
                        given.score(),
                        given.language().code(),
                        given.reason(),
                        given.note())
                .map(String::valueOf)
                .toList();
    }
}

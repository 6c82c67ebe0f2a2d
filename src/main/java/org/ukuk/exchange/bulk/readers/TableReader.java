package org.ukuk.exchange.bulk.readers;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.UnescapedQuoteHandling;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Reason;

/// Reads CSV, TSV and the like (RFC 4180, generously).
final class TableReader implements EntryReader {

    private static final int LONGEST_CELL = 200_000;
    private static final int MOST_COLUMNS = 500;

    @Override
    public void read(SourceFile file, Consumer<Entry> to) throws IOException {
        var parser = parser(file.delimiter());
        TableCells cells = null;
        try (var lines = file.lines()) {
            var rows = new TableRows(lines, file.delimiter());
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (row.text().isBlank()) {
                    continue;
                }
                var values = parse(parser, row);
                if (cells == null) {
                    cells = TableCells.under(values == null ? new String[] {row.text()} : values);
                } else if (values == null) {
                    to.accept(Entry.broken(
                            Integer.toString(row.number()),
                            Reason.about("", row.open() ? "import.quote-open" : "import.row-broken")));
                } else {
                    cells.entry(row.number(), values).ifPresent(to);
                }
            }
        }
    }

    private static String @Nullable [] parse(CsvParser parser, TableRows.Row row) {
        if (row.open()) {
            return null;
        }
        try {
            return parser.parseLine(row.text());
        } catch (TextParsingException beyondLimits) {
            return null;
        }
    }

    private static CsvParser parser(char delimiter) {
        var settings = new CsvParserSettings();
        settings.getFormat().setDelimiter(delimiter);
        settings.getFormat().setComment('\0');
        settings.setMaxCharsPerColumn(LONGEST_CELL);
        settings.setMaxColumns(MOST_COLUMNS);
        settings.setNullValue("");
        settings.setEmptyValue("");
        settings.setUnescapedQuoteHandling(UnescapedQuoteHandling.STOP_AT_CLOSING_QUOTE);
        return new CsvParser(settings);
    }
}

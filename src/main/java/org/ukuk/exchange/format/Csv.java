package org.ukuk.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.ResultFormat;

/// CSV as in RFC 4180, in UTF-8 with a byte order mark, without which Excel takes Cyrillic for something else.
@Component
class Csv implements ResultFormat {

    /// With one of these in front, a spreadsheet takes a cell for a formula and runs it (OWASP, CSV injection).
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private final Kinds kinds;

    Csv(Kinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8;header=present";
    }

    @Override
    public void write(Listing listing, OutputStream out) throws IOException {
        var columns = Columns.of(listing.items(), kinds, listing.origin());
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        line(writer, columns.names());
        for (var item : listing.items()) {
            line(writer, columns.row(item));
        }
        writer.flush();
    }

    private static void line(Writer writer, List<String> cells) throws IOException {
        writer.write(cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0)
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}

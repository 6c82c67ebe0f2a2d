package org.ukuk.exchange;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A table to take away: as CSV (RFC 4180, in UTF-8 with a byte order mark, without which Excel takes Cyrillic for
/// something else) or as a workbook for Excel and LibreOffice, where every cell is text, so that nothing is run and no
/// ISBN becomes a number.
public record Sheet(List<String> columns, Iterable<List<String>> rows) {

    /// With one of these in front, a spreadsheet takes a cell for a formula and runs it (OWASP, CSV injection).
    private static final String STARTS_FORMULA = "=+-@\t\r";

    /// A cell holds no more (Excel's own limit).
    private static final int LONGEST_CELL = 32_767;

    private static final int ROWS_HELD = 100;

    /// How it is written.
    public enum Form {
        CSV("text/csv;charset=UTF-8;header=present"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }

        /// After the dot of an address.
        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String mediaType() {
            return mediaType;
        }

        public static Optional<Form> of(String extension) {
            return Arrays.stream(values())
                    .filter(form -> form.extension().equals(extension))
                    .findFirst();
        }
    }

    /// Writes it; the stream stays open.
    public void write(Form form, OutputStream out) throws IOException {
        switch (form) {
            case CSV -> csv(out);
            case XLSX -> xlsx(out);
        }
    }

    /// An answer that is this table.
    ///
    /// @param name of the file, without its ending
    public ResponseEntity<byte[]> taken(Form form, String name) {
        var out = new ByteArrayOutputStream();
        try {
            write(form, out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(form.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "." + form.extension() + "\"")
                .body(out.toByteArray());
    }

    private void csv(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        line(writer, columns);
        for (var row : rows) {
            line(writer, row);
        }
        writer.flush();
    }

    private static void line(Writer writer, List<String> cells) throws IOException {
        writer.write(cells.stream().map(Sheet::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0)
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    private void xlsx(OutputStream out) throws IOException {
        try (var workbook = new Workbook(new LeftOpen(out), "Ukuk", "1.0")) {
            var sheet = workbook.newWorksheet("Ukuk");
            sheet.freezePane(0, 1);
            line(sheet, 0, columns);
            sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
            int at = 1;
            for (var row : rows) {
                line(sheet, at, row);
                if (++at % ROWS_HELD == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var text = cells.get(column);
            if (!text.isEmpty()) {
                sheet.inlineString(row, column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
            }
        }
    }

    /// The workbook closes what it writes to, which is not ours to close.
    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

package org.ukuk.exchange.format;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.ResultFormat;

/// A sheet for Excel and LibreOffice. Every cell is text, so that nothing is run and no ISBN becomes a number.
@Component
class Xlsx implements ResultFormat {

    /// A cell holds no more (Excel's own limit).
    private static final int LONGEST_CELL = 32_767;

    private static final int ROWS_HELD = 100;

    private final Kinds kinds;

    Xlsx(Kinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(Listing listing, OutputStream out) throws IOException {
        var columns = Columns.of(listing.items(), kinds, listing.origin());
        try (var workbook = new Workbook(new LeftOpen(out), "Ukuk", "1.0")) {
            var sheet = workbook.newWorksheet("Ukuk");
            sheet.freezePane(0, 1);
            row(sheet, 0, columns.names());
            sheet.range(0, 0, 0, columns.all().size() - 1).style().bold().set();
            int row = 1;
            for (var item : listing.items()) {
                row(sheet, row, columns.row(item));
                if (++row % ROWS_HELD == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
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

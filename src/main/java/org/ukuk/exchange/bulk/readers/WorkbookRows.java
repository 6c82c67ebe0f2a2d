package org.ukuk.exchange.bulk.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/// Takes the cells of a sheet as they come and hands on rows; the first row that is not empty is the header.
final class WorkbookRows implements SheetContentsHandler {

    private static final int MOST_COLUMNS = 500;

    private final Consumer<Entry> to;
    private final List<String> row = new ArrayList<>();
    private @Nullable TableCells cells;

    WorkbookRows(Consumer<Entry> to) {
        this.to = to;
    }

    @Override
    public void startRow(int index) {
        row.clear();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = reference == null ? row.size() : new CellReference(reference).getCol();
        if (column >= MOST_COLUMNS || value == null) {
            return;
        }
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, value);
    }

    @Override
    public void endRow(int index) {
        var values = row.toArray(String[]::new);
        if (cells != null) {
            cells.entry(index + 1, values).ifPresent(to);
        } else if (row.stream().anyMatch(value -> !value.isBlank())) {
            cells = TableCells.under(values);
        }
    }
}

package org.ukuk.exchange.bulk.readers;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/// Cells as text: dates as in ISO 8601 whatever the sheet shows, numbers as the sheet shows them.
final class WorkbookDates extends DataFormatter {

    @Override
    public String formatRawCellContents(double value, int format, String pattern, boolean since1904) {
        if (DateUtil.isADateFormat(format, pattern) && DateUtil.isValidExcelDate(value)) {
            LocalDate day = DateUtil.getLocalDateTime(value, since1904).toLocalDate();
            return day.toString();
        }
        return super.formatRawCellContents(value, format, pattern, since1904);
    }
}

package org.ukuk.chain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The report of broken chains, whole or one part of it.
///
/// @param parts one for each place where chains break
public record ReportView(List<Part> parts) {

    /// @param count how many there are in all
    /// @param page number of the page shown, from 1
    public record Part(Breach breach, int count, List<Line> lines, int page, int pages) {

        public String path() {
            return "/desk/chains/" + breach.code();
        }

        public String at(int other) {
            return path() + (other == 1 ? "" : "?page=" + other);
        }
    }

    /// @param since since when it is broken; null when unknown
    /// @param mend the page on which it is mended
    public record Line(
            String kind,
            String title,
            String lang,
            String path,
            @Nullable LocalDate since,
            String mend) {}
}

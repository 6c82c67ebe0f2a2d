package org.ukuk.standards.status;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table of instruments and countries.
///
/// @param columns countries that are shown
/// @param rows instruments that are shown
public record MatrixView(List<Column> columns, List<Row> rows) {

    /// @param without this same page without the country; null when it cannot be taken away
    public record Column(
            String code, String name, String path, @Nullable String without) {}

    /// @param language of the name
    /// @param cells one for each column
    public record Row(String name, String language, String path, String note, List<Standing> cells) {}

    /// What narrows the matrix, and what can.
    ///
    /// @param instruments how many there are in all
    /// @param countries how many there are in all
    /// @param all whether every country is looked at
    /// @param earlier this page with the columns before; null on the first
    /// @param later this page with the columns after; null on the last
    /// @param above this page with the rows before; null on the first
    /// @param below this page with the rows after; null on the last
    public record Frame(
            int instruments,
            int countries,
            boolean all,
            String written,
            Choice types,
            Choice topics,
            List<Option> countryNames,
            @Nullable String earlier,
            @Nullable String later,
            @Nullable String above,
            @Nullable String below,
            String query) {}

    /// @param chosen empty for all
    public record Choice(String chosen, List<Option> options) {}

    /// One of a list to choose from.
    public record Option(String value, String label) {}
}

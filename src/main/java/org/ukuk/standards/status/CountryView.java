package org.ukuk.standards.status;

import java.util.List;
import org.ukuk.standards.status.MatrixView.Option;

/// What binds a country, and what does not.
///
/// @param beside codes of the countries beside it, apart by commas
/// @param groups instruments by how the country stands with them
/// @param laws the country's own laws
/// @param others countries that can be put beside it
/// @param query of the sheets of this page
public record CountryView(
        String code,
        String name,
        String beside,
        List<Group> groups,
        List<Law> laws,
        List<StatementView> statements,
        List<Option> others,
        String query) {

    /// @param code follows `status.country.` in the messages
    /// @param left how many more there are than are shown
    public record Group(String code, MatrixView matrix, int size, int left) {}

    /// @param language of the name
    public record Law(String name, String language, String path, String note) {}
}

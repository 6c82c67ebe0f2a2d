package org.ukuk.standards.status;

import java.util.List;
import org.ukuk.standards.status.MatrixView.Choice;
import org.ukuk.standards.status.MatrixView.Option;
import org.ukuk.standards.text.TopicalProvisions.Found;

/// What binds two countries alike: where somebody comes from and where the work is.
///
/// @param from ISO 3166-1 alpha-2
/// @param topic a concept; empty for all
/// @param columns names of the two countries
/// @param subjects topics of their articles to go on to, those with most; none when a topic was asked for
/// @param query of the sheets of this page
public record BothView(
        String from,
        String to,
        Choice topics,
        List<String> columns,
        List<Option> subjects,
        List<Line> lines,
        List<Option> countries,
        String query) {

    /// An instrument that binds both.
    ///
    /// @param language of the name
    /// @param articles those on the topic; none when no topic was asked for
    public record Line(
            String name,
            String language,
            String path,
            String note,
            Standing one,
            Standing other,
            List<Found> articles) {}
}

package org.ukuk.dialogue.minutes;

import java.time.LocalDate;
import java.util.List;
import org.ukuk.dialogue.meetings.Meeting;
import org.ukuk.platform.i18n.Language;

/// A page of a register.
///
/// @param sort decisions or actions
/// @param standing code that narrows the actions; empty for all
/// @param all how long the register is
/// @param number of the page, from 1
/// @param pages how many there are
public record RegisterView(
        Line.Sort sort, String standing, List<Row> rows, int all, int number, int pages, LocalDate today) {

    /// A line with its meeting.
    ///
    /// @param language of the line
    public record Row(Line line, Meeting meeting, Language language) {}

    public boolean isOfActions() {
        return sort == Line.Sort.ACTION;
    }
}

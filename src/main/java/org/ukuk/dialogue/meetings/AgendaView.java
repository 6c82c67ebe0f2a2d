package org.ukuk.dialogue.meetings;

import java.util.List;
import org.ukuk.catalogue.Card;

/// An agenda as readers see it.
///
/// @param days in order
public record AgendaView(List<Day> days) {

    /// A day of a meeting.
    ///
    /// @param name empty when the meeting has one
    public record Day(String name, List<Point> points) {}

    /// An item with its parts, each with its papers.
    public record Point(AgendaItem item, List<Card> papers, List<Point> parts) {}

    public boolean isEmpty() {
        return days.isEmpty();
    }
}

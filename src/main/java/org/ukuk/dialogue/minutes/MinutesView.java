package org.ukuk.dialogue.minutes;

import java.util.List;
import org.ukuk.catalogue.Links;
import org.ukuk.dialogue.meetings.AgendaItem;
import org.ukuk.dialogue.meetings.Meeting;

/// Minutes ready to show.
///
/// @param named whether this reader sees who said or does something
public record MinutesView(Meeting meeting, Minutes minutes, List<Part> parts, boolean named) {

    /// The minutes of one item of the agenda.
    public record Part(AgendaItem point, List<Entry> entries) {}

    /// A line, with what was made from it.
    public record Entry(Line line, List<Links.Seen> made) {}

    public boolean isEmpty() {
        return parts.stream().allMatch(part -> part.entries().isEmpty());
    }

    /// How many lines are of this sort.
    public long count(Line.Sort sort) {
        return parts.stream()
                .flatMap(part -> part.entries().stream())
                .filter(entry -> entry.line().sort() == sort)
                .count();
    }
}

package org.ukuk.dialogue.meetings;

import java.util.List;
import org.ukuk.platform.i18n.Trilingual;

/// What a meeting talks about, or a part of it.
///
/// @param parent id of what it is a part of; empty when of none
/// @param day which day of the meeting, from 1
/// @param begins time of day like 09:30, by the meeting's clock; empty when nobody fixed it
/// @param speakers one a line, as the organisers name them
/// @param papers ids of items of the catalogue
/// @param version grows with every change and refuses a stale one; 0 for one that is not kept yet
public record AgendaItem(
        String id,
        String meeting,
        String parent,
        int day,
        String begins,
        String ends,
        Trilingual title,
        List<String> speakers,
        List<String> papers,
        long version) {

    static AgendaItem blank(String meeting) {
        return new AgendaItem("", meeting, "", 1, "", "", Trilingual.NONE, List.of(), List.of(), 0);
    }

    /// Whether it is not kept yet.
    public boolean isNew() {
        return id.isEmpty();
    }

    public boolean isPart() {
        return !parent.isEmpty();
    }

    /// “09:30–10:00”; empty when nobody fixed it.
    public String hours() {
        return begins + (ends.isEmpty() ? "" : "–" + ends);
    }
}

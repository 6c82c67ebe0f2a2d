package org.ukuk.dialogue.workgroups;

import java.util.List;
import org.ukuk.catalogue.Card;
import org.ukuk.dialogue.meetings.Meeting;
import org.ukuk.dialogue.minutes.Minutes;

/// The space of a working group.
///
/// @param documents everything for this group alone that is no meeting
public record GroupRoom(
        WorkGroup group, List<WorkGroups.Member> members, List<Sitting> sittings, List<Card> documents) {

    /// A meeting of the group, with how far its minutes are.
    public record Sitting(Meeting meeting, Minutes minutes) {}
}

package org.ukuk.dialogue.meetings;

import java.util.List;

/// What the page of a meeting shows besides what every item's does.
///
/// @param registers whether people may register by themselves today
/// @param people those who agreed that everybody sees their names
public record MeetingView(Meeting meeting, AgendaView agenda, boolean registers, List<Participant> people) {}

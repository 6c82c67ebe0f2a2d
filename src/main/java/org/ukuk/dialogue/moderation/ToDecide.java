package org.ukuk.dialogue.moderation;

import java.util.List;

/// Something a moderator decides on.
///
/// @param findings what may be personal data in it
/// @param acts what was done with it, the oldest first
public record ToDecide(Words words, List<PersonalData.Finding> findings, List<Act> acts) {}

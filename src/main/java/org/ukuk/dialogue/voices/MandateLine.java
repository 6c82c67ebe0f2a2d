package org.ukuk.dialogue.voices;

/// A mandate as editors see it.
///
/// @param organisation its name
/// @param who name and e-mail of the person
/// @param holds whether it has not ended
public record MandateLine(Mandate mandate, String organisation, String who, boolean holds) {}

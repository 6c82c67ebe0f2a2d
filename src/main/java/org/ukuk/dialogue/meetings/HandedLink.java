package org.ukuk.dialogue.meetings;

/// A link to hand over to somebody no letter went to; it is shown once.
///
/// @param address absolute
public record HandedLink(String name, String address) {}

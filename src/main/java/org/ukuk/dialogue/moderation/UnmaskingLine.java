package org.ukuk.dialogue.moderation;

/// A wish to see whose voice it is, as an administrator sees it.
///
/// @param by name of whoever asked
/// @param mine whether this administrator asked
public record UnmaskingLine(Unmasking asked, String by, boolean mine) {}

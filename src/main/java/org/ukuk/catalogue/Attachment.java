package org.ukuk.catalogue;

/// A file as an item's version holds it; the file itself and what was read out of it are in `ItemFiles`.
///
/// @param file the file's id
/// @param language ISO 639-1 of its text
public record Attachment(String file, String language) {}

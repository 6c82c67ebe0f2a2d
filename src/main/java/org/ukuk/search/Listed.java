package org.ukuk.search;

/// An item of a plain list.
///
/// @param language code of the language the title is in
public record Listed(String path, String title, String language) {}

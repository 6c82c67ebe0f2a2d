package org.ukuk.platform.web;

/// A part of the site in the main navigation. A feature announces its own by a bean of this type.
///
/// @param order place in the row, from 1; 90 and more stand at its end
/// @param path after the language: `/library`
/// @param key message key of the name
public record Section(int order, String path, String key) {}

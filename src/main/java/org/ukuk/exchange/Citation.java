package org.ukuk.exchange;

/// One way to cite an item.
///
/// @param style code of the style, a message key under `citation.style.`: `gost`, `apa`, `chicago`
/// @param text plain, to copy
/// @param html the same with `<i>` where the style has italics, everything else escaped
/// @param language of the words the style adds, code
public record Citation(String style, String text, String html, String language) {}

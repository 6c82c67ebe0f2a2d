package org.ukuk.catalogue;

import java.util.List;
import java.util.Map;
import org.ukuk.platform.i18n.Language;

/// Something within an item that is found for itself, such as an article of a treaty.
///
/// @param anchor names it within the item; its page is at the item's address and `Kind.place(anchor)`
/// @param overlines what lists show over its title, by the reader's language
/// @param titles by language; never empty
/// @param summaries by language
/// @param words its text, by ISO 639 code of any language
/// @param topics ids of concepts
/// @param facets values of derived facets that the item itself does not have
public record Part(
        String anchor,
        Map<Language, String> overlines,
        Map<Language, String> titles,
        Map<Language, String> summaries,
        Map<String, String> words,
        List<String> topics,
        Map<String, List<String>> facets) {}

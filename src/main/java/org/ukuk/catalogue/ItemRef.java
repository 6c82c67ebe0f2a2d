package org.ukuk.catalogue;

import org.ukuk.platform.i18n.Language;

/// A pointer to a published item, enough to show a link to it.
///
/// @param language language of the title
public record ItemRef(String id, String kind, String slug, String title, Language language) {}

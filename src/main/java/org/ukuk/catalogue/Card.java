package org.ukuk.catalogue;

import org.ukuk.platform.i18n.Language;

/// An item in a list.
///
/// @param overline what it is and when: “Report · 2012”
/// @param language code of the language title and summary are in
public record Card(String id, String path, String overline, String title, String summary, String language) {

    public static Card from(Item item, Kinds kinds, Language language) {
        var shown = item.shown(language);
        return new Card(
                item.id(),
                kinds.path(language.code(), item.kind(), item.slug()),
                kinds.of(item.kind()).overline(item, language),
                shown.text().title(),
                shown.text().brief(),
                shown.language().code());
    }
}

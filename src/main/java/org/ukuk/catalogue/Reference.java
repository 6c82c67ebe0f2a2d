package org.ukuk.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An item as bibliographies, feeds and crawlers know things: enough for Dublin Core, schema.org, CSL, BibTeX and RIS.
///
/// @param form a CSL 1.0.2 item type, such as `report` or `article-journal`
/// @param schemaType a schema.org type, such as `Report` or `Event`
/// @param issued when it appeared; null when unknown
/// @param details by CSL variable: `publisher`, `publisher-place`, `collection-title`, `number`, `container-title`,
/// `volume`, `issue`, `page`, `number-of-pages`, `ISBN`, `ISSN`, `DOI`, `URL`, `genre`, `license`, `rights`
/// @param languages ISO 639-1 of the thing itself, which need not be one of the centre's
public record Reference(
        String form,
        String schemaType,
        List<Contributor> authors,
        List<Contributor> editors,
        @Nullable PartialDate issued,
        List<String> languages,
        Map<String, String> details) {

    /// A detail of meetings that CSL has no variable for: the last day.
    public static final String EVENT_END = "event-end";

    /// Whether it is a meeting and not a work.
    public boolean isEvent() {
        return schemaType.equals("Event");
    }

    /// Empty when unknown.
    public String detail(String variable) {
        return details.getOrDefault(variable, "");
    }
}

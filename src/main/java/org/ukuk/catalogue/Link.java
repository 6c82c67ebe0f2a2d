package org.ukuk.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A typed link from the item that holds it to another.
///
/// @param verb code of a `Verb`
/// @param to the other item's id
/// @param fromAnchor place in this item, such as `page-12`; empty for the whole
/// @param toAnchor place in the other item; empty for the whole
public record Link(
        String verb,
        String to,
        String fromAnchor,
        String toAnchor,
        @Nullable String note,
        @Nullable String source,
        @Nullable LocalDate since) {

    public static Link to(String verb, String item) {
        return new Link(verb, item, "", "", null, null, null);
    }
}

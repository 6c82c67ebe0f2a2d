package org.ukuk.practices;

import java.util.List;
import org.ukuk.catalogue.ItemView;
import org.ukuk.platform.i18n.Language;

/// What the page of a practice shows besides what every item's page does.
///
/// @param told what is told of it, in the order of the page
/// @param outcomes its results
public record PracticeView(ItemView item, List<Told> told, List<Outcome> outcomes) {

    /// A part of the description.
    ///
    /// @param name of the field
    /// @param paragraphs at least one
    /// @param language they are in; not always the reader's
    /// @param unverified whether nobody could verify it
    public record Told(String name, List<String> paragraphs, Language language, boolean unverified) {}
}

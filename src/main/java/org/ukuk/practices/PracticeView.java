package org.ukuk.practices;

import java.util.List;
import java.util.Optional;
import org.ukuk.catalogue.ItemView;
import org.ukuk.platform.i18n.Language;
import org.ukuk.practices.assessment.Result;

/// What the page of a practice shows besides what every item's page does.
///
/// @param told what is told of it, in the order of the page
/// @param outcomes its results
/// @param assessment what experts say of it; empty when it was not assessed
public record PracticeView(ItemView item, List<Told> told, List<Outcome> outcomes, Optional<Result> assessment) {

    /// A part of the description.
    ///
    /// @param name of the field
    /// @param paragraphs at least one
    /// @param language they are in; not always the reader's
    /// @param unverified whether nobody could verify it
    public record Told(String name, List<String> paragraphs, Language language, boolean unverified) {}
}

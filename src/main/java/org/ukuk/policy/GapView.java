package org.ukuk.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.ItemView;
import org.ukuk.catalogue.Links;
import org.ukuk.platform.i18n.Language;

/// What the page of a gap shows.
///
/// @param of what every item's page shows
/// @param score severity times feasibility, 1 to 25; 0 when one of them is not known
/// @param grounds why it is as grave and as feasible to close as it is said to be
/// @param cases what people meet with; null when nobody wrote it
/// @param evidence publications and meetings that prove it, with the page
/// @param turns how its status changed, the newest first
public record GapView(
        ItemView of,
        Priority priority,
        int score,
        List<Ground> grounds,
        @Nullable Said cases,
        List<Links.Seen> evidence,
        List<Turn> turns) {

    /// @param name of the field: `severity` or `feasibility`
    /// @param of how many at most
    public record Ground(
            String name, String value, int of, @Nullable Said reason) {}

    /// Words in a language, which need not be the reader's.
    public record Said(List<String> paragraphs, Language language) {}

    /// A change of status.
    ///
    /// @param role code of the role of whoever published it
    public record Turn(String status, String when, LocalDate published, int revision, String role, String comment) {}
}

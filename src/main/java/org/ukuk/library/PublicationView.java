package org.ukuk.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.ItemView;
import org.ukuk.catalogue.StoredFile;
import org.ukuk.exchange.Citation;
import org.ukuk.platform.extraction.Extraction.Heading;

/// What the page of a publication shows.
///
/// @param of what every item's page shows
/// @param reading the file the reader opens first; null when no text could be taken out of any
/// @param contents of that file
public record PublicationView(
        ItemView of, List<Line> files, @Nullable StoredFile reading, List<Heading> contents, List<Citation> citations) {

    /// A file of the version shown.
    ///
    /// @param language name of its language
    /// @param open whether the current version holds it, so that it can be fetched
    public record Line(StoredFile file, String language, boolean open) {}

    public String path() {
        return of.path();
    }
}

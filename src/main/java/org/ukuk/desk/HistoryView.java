package org.ukuk.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Comparison;
import org.ukuk.catalogue.Revision;

/// What the history of an item shows.
///
/// @param from number of the older version compared, or `draft`; empty when none was chosen
/// @param to the newer one
/// @param comparison null until two versions are chosen
public record HistoryView(
        Opened opened,
        List<Revision> revisions,
        String from,
        String to,
        @Nullable Comparison comparison) {}

package org.ukuk.desk;

import java.util.List;
import org.ukuk.catalogue.Comparison;
import org.ukuk.catalogue.Reason;

/// What the page before publishing shows.
///
/// @param reasons what stands against it
/// @param difference what readers will find changed; empty when nothing was published before
/// @param publisher whether who looks may publish
/// @param words note or comment as it was typed
/// @param problem message key of why the last decision was not carried out; empty when it was
public record ReviewView(
        Opened opened, List<Reason> reasons, Comparison difference, boolean publisher, String words, String problem) {}

package org.ukuk.standards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.ItemView;
import org.ukuk.exchange.Citation;
import org.ukuk.standards.ProvisionView.Step;
import org.ukuk.standards.status.InstrumentStatusView;
import org.ukuk.standards.text.InstrumentVersion;
import org.ukuk.standards.text.Opened;

/// The page of an instrument: what it is, its contents, who is bound.
///
/// @param of what every item's page shows
/// @param opened the text shown; null when there is none
/// @param contents parts and articles; parts alone when there are too many articles for one page
/// @param whole whether the contents name every article
/// @param texts versions of the text, the one that begins last first
public record InstrumentView(
        ItemView of,
        @Nullable Opened opened,
        List<Step> contents,
        boolean whole,
        List<InstrumentVersion> texts,
        InstrumentStatusView status,
        List<Citation> citations) {}

package org.ukuk.standards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.ItemViews;
import org.ukuk.exchange.Citations;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Page;
import org.ukuk.standards.ProvisionView.Step;
import org.ukuk.standards.status.InstrumentStatus;
import org.ukuk.standards.text.InstrumentVersion;
import org.ukuk.standards.text.Instruments;
import org.ukuk.standards.text.Labels;
import org.ukuk.standards.text.Provision;
import org.ukuk.standards.text.Provisions;

/// Gathers the page of an instrument.
@Component
class InstrumentPage {

    /// Articles whose names one page bears; of a longer code the parts are named.
    static final int NAMED = 400;

    private final Instruments instruments;
    private final Provisions provisions;
    private final ItemViews views;
    private final Labels labels;
    private final InstrumentStatus status;
    private final Citations citations;

    InstrumentPage(
            Instruments instruments,
            Provisions provisions,
            ItemViews views,
            Labels labels,
            InstrumentStatus status,
            Citations citations) {
        this.instruments = instruments;
        this.provisions = provisions;
        this.views = views;
        this.labels = labels;
        this.status = status;
        this.citations = citations;
    }

    /// @param item the revision to show
    /// @param current the current one
    /// @param version number of the version of the text; null for the latest
    InstrumentView of(Item item, Item current, @Nullable String version, Page page) {
        var language = page.language();
        var opened = instruments.text(current, version).orElse(null);
        boolean whole = opened == null || provisions.countPages(opened.version(), 0, Integer.MAX_VALUE) <= NAMED;
        return new InstrumentView(
                views.of(item, current, page),
                opened,
                opened == null ? List.of() : contents(opened.version(), whole, language),
                whole,
                provisions.versions(item.id()),
                status.of(current, page),
                citations.of(item, page.origin(), language));
    }

    private List<Step> contents(InstrumentVersion version, boolean whole, Language language) {
        var listed = whole
                ? provisions.contents(version, 0, Integer.MAX_VALUE, 0, NAMED)
                : provisions.containers(version, NAMED);
        return listed.stream().map(one -> step(one, language)).toList();
    }

    private Step step(Provision one, Language language) {
        return new Step(labels.of(one, language), labels.heading(one, language), one.anchor(), one.depth(), false);
    }
}

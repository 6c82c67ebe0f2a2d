package org.ukuk.standards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.ItemVersions;
import org.ukuk.chain.Chains;
import org.ukuk.exchange.Heads;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;
import org.ukuk.standards.ReadingPage.Asked;
import org.ukuk.standards.text.Instruments;

/// An instrument's page, its text to read on, and its articles.
@Controller
class InstrumentController {

    private static final String INSTRUMENT = "/{language:ky|ru|en}/standards/{slug}";

    /// Anchors have a hyphen, other pages of an instrument have none.
    private static final String ANCHOR = "/{anchor:[a-z]+-.+}";

    private final Instruments instruments;
    private final InstrumentPage page;
    private final ReadingPage reading;
    private final ProvisionPage provisions;
    private final ItemVersions versions;
    private final Heads heads;
    private final Chains chains;

    InstrumentController(
            Instruments instruments,
            InstrumentPage page,
            ReadingPage reading,
            ProvisionPage provisions,
            ItemVersions versions,
            Heads heads,
            Chains chains) {
        this.instruments = instruments;
        this.page = page;
        this.reading = reading;
        this.provisions = provisions;
        this.versions = versions;
        this.heads = heads;
        this.chains = chains;
    }

    @Published
    @GetMapping(INSTRUMENT)
    View instrument(Page reader, @PathVariable String slug, @RequestParam(required = false) @Nullable String version) {
        var item = instruments.find(slug, reader);
        return show(item, item, version, reader);
    }

    @GetMapping(path = INSTRUMENT, params = "revision")
    View revision(Page reader, @PathVariable String slug, @RequestParam String revision) {
        var item = instruments.find(slug, reader);
        return show(versions.version(item, revision), item, null, reader);
    }

    private View show(Item shown, Item current, @Nullable String version, Page reader) {
        var view = page.of(shown, current, version, reader);
        return reader.show(
                "standards/instrument",
                "view",
                view,
                "head",
                heads.of(current, reader, List.of()),
                "chain",
                chains.of(current, reader));
    }

    /// @param compare two numbers of revisions, apart by a comma
    @GetMapping(path = INSTRUMENT, params = "compare")
    View comparison(Page reader, @PathVariable String slug, @RequestParam String compare) {
        return versions.comparison(instruments.find(slug, reader), compare, reader);
    }

    @Published
    @GetMapping(INSTRUMENT + "/text")
    View text(
            Page reader,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable String beside,
            @RequestParam(name = "page", required = false) @Nullable String number) {
        var opened = instruments.open(slug, version, reader);
        return reader.show(
                "standards/reading", "view", reading.of(opened, new Asked(null, number(number), beside), reader));
    }

    @Published
    @GetMapping(INSTRUMENT + ANCHOR)
    View provision(
            Page reader,
            @PathVariable String slug,
            @PathVariable String anchor,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable String beside,
            @RequestParam(name = "page", required = false) @Nullable String number) {
        var opened = instruments.open(slug, version, reader);
        var provision = provisions.find(opened, anchor).orElseThrow(NotHere::page);
        if (provision.level().isArticle() || provision.last() == provision.position()) {
            return reader.show(
                    "standards/provision",
                    "view",
                    provisions.of(opened, provision, beside, reader),
                    "chain",
                    chains.of(opened.item(), provision.anchor(), reader));
        }
        return reader.show(
                "standards/reading", "view", reading.of(opened, new Asked(provision, number(number), beside), reader));
    }

    private static int number(@Nullable String page) {
        return ReadingPage.number(page).orElseThrow(NotHere::page);
    }
}

package org.ukuk.standards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.standards.ProvisionView.Step;
import org.ukuk.standards.ReadingView.Chapter;
import org.ukuk.standards.text.Labels;
import org.ukuk.standards.text.Opened;
import org.ukuk.standards.text.Provision;
import org.ukuk.standards.text.Provisions;

/// Gathers a stretch of a text to read on, twenty articles at a time.
@Component
class ReadingPage {

    private static final int AT_ONCE = 20;

    private final Provisions provisions;
    private final Labels labels;

    ReadingPage(Provisions provisions, Labels labels) {
        this.provisions = provisions;
        this.labels = labels;
    }

    private record Stretch(int first, int last) {}

    /// What the reader asked for.
    ///
    /// @param part the part to read; null for the whole text
    /// @param number page of the stretch, from 1
    /// @param beside code of the language to stand beside the reader's; null for one language
    record Asked(
            @Nullable Provision part, int number, @Nullable String beside) {}

    ReadingView of(Opened opened, Asked asked, Page page) {
        var part = asked.part();
        int number = asked.number();
        var version = opened.version();
        var language = page.language();
        var stretch = part == null
                ? new Stretch(0, version.provisions() - 1)
                : new Stretch(Math.min(part.position() + 1, part.last()), part.last());
        int pages = Math.max(1, Math.ceilDiv(provisions.countPages(version, stretch.first(), stretch.last()), AT_ONCE));
        if (number < 1 || number > pages) {
            throw NotHere.page();
        }
        var path = page.to("/standards/" + opened.item().slug());
        var all = stretch(opened, stretch, number);
        var languages = ProvisionPage.textLanguages(all);
        var beside = ProvisionPage.beside(asked.beside(), languages);
        return new ReadingView(
                opened,
                path,
                path + (part == null ? "/text" : "/" + part.anchor()),
                opened.item().shown(language),
                part == null ? "" : labels.of(part, language),
                part == null ? "" : labels.heading(part, language),
                part == null
                        ? List.of()
                        : provisions.around(version, part).stream()
                                .map(one -> step(one, language))
                                .toList(),
                part == null ? List.of() : contents(opened, stretch, language),
                chapters(all, language, beside),
                languages,
                beside,
                number,
                pages);
    }

    private List<Step> contents(Opened opened, Stretch stretch, Language language) {
        return provisions.contents(opened.version(), stretch.first(), stretch.last(), 0, InstrumentPage.NAMED).stream()
                .map(one -> step(one, language))
                .toList();
    }

    private List<Provision> stretch(Opened opened, Stretch stretch, int number) {
        var version = opened.version();
        var listed = provisions.contents(version, stretch.first(), stretch.last(), (number - 1) * AT_ONCE, AT_ONCE + 1);
        if (listed.isEmpty()) {
            return List.of();
        }
        int end = listed.size() > AT_ONCE ? listed.get(AT_ONCE).position() - 1 : stretch.last();
        return provisions.between(version, listed.getFirst().position(), end);
    }

    private List<Chapter> chapters(List<Provision> all, Language language, String beside) {
        var chapters = new ArrayList<Chapter>();
        var own = new ArrayList<Provision>();
        for (var one : all) {
            if (one.isPage() && !own.isEmpty()) {
                chapters.add(chapter(own, language, beside));
                own.clear();
            }
            own.add(one);
        }
        if (!own.isEmpty()) {
            chapters.add(chapter(own, language, beside));
        }
        return chapters;
    }

    private Chapter chapter(List<Provision> own, Language language, String beside) {
        return new Chapter(step(own.getFirst(), language), Rows.of(List.copyOf(own), language, beside, List.of()));
    }

    private Step step(Provision one, Language language) {
        return new Step(labels.of(one, language), labels.heading(one, language), one.anchor(), one.depth(), false);
    }

    /// A page number as in an address; 1 when there is none.
    static Optional<Integer> number(@Nullable String text) {
        return text == null ? Optional.of(1) : org.ukuk.catalogue.Revisions.number(text);
    }
}

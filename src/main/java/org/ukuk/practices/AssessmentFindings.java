package org.ukuk.practices;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.chain.ChainSource;
import org.ukuk.chain.Finding;
import org.ukuk.chain.Step;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;
import org.ukuk.practices.assessment.Result;
import org.ukuk.practices.assessment.Results;
import org.ukuk.practices.register.Practices;

/// Tells the chain what experts say of a practice.
@Component
class AssessmentFindings implements ChainSource {

    /// From this mean of the medians on, a practice would work.
    private static final double GOOD = 2.5;

    private final Results results;

    AssessmentFindings(Results results) {
        this.results = results;
    }

    @Override
    public List<Finding> findings(Collection<Item> items, String country, Page page) {
        var latest = results.latest();
        return items.stream()
                .filter(item -> item.kind().equals(Practices.CODE))
                .flatMap(item -> Optional.ofNullable(latest.get(item.id()))
                        .filter(result -> result.round().country().equals(country))
                        .map(result -> finding(item, result, page))
                        .stream())
                .toList();
    }

    private static Finding finding(Item item, Result result, Page page) {
        var round = result.round();
        double mean = result.criteria().stream()
                .mapToDouble(scored -> scored.spread().median())
                .average()
                .orElse(0);
        var title = page.say(
                "assessment.finding",
                Names.country(page.language(), round.country()),
                Names.decimal(page.language(), mean));
        var wide = result.wide().stream()
                .map(scored -> scored.criterion().name(page.language()))
                .collect(Collectors.joining(", "));
        var note = (round.sample() ? page.say("assessment.sample") + " " : "")
                + (wide.isEmpty() ? "" : page.say("assessment.finding.wide", wide));
        var closed = round.closedAt();
        return new Finding(
                Step.PRACTICE,
                item.id(),
                mean >= GOOD ? Finding.State.FULL : Finding.State.WEAK,
                title,
                note.strip(),
                page.to("/practices/" + item.slug() + "/assessment"),
                closed == null ? null : LocalDate.ofInstant(closed, Names.BISHKEK),
                page.say("assessment.experts", result.experts()),
                "",
                null);
    }
}

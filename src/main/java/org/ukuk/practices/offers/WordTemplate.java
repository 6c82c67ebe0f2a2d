package org.ukuk.practices.offers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ukuk.exchange.brief.Brief;
import org.ukuk.exchange.brief.Brief.Block;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;
import org.ukuk.practices.Dimensions;
import org.ukuk.practices.PracticeChoices;

/// A Word document to fill in: a table with a row for each thing there is to tell. `WordReading` reads it back.
@Component
class WordTemplate {

    private final Dimensions dimensions;
    private final Clock clock;

    WordTemplate(Dimensions dimensions, Clock clock) {
        this.dimensions = dimensions;
        this.clock = clock;
    }

    Brief of(Page page) {
        var rows = WordRow.ALL.stream()
                .map(row -> List.of(page.say(row.label()), ""))
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Brief.Paragraph(page.say("offer.word.how")));
        blocks.add(new Brief.Bullets(List.of(
                page.say("field.practice.level") + ": " + words(page, "practice.level.", PracticeChoices.LEVELS),
                page.say("field.practice.dimension") + ": "
                        + dimensions.all().stream()
                                .map(id -> dimensions.label(id, page.language()))
                                .collect(Collectors.joining("; ")),
                page.say("field.practice.groups") + ": " + words(page, "practice.groups.", PracticeChoices.GROUPS),
                page.say("field.practice.evidence") + ": "
                        + words(page, "practice.evidence.", PracticeChoices.EVIDENCE),
                page.say("offer.word.results"))));
        blocks.add(new Brief.Table(List.of(), rows));
        var day = LocalDate.ofInstant(clock.instant(), Names.BISHKEK);
        return new Brief(
                page.language(),
                page.say("offer.word.title"),
                page.say("offer.word.lead"),
                blocks,
                page.absolute(page.to("/practices/offer")),
                day);
    }

    private static String words(Page page, String prefix, List<String> codes) {
        return codes.stream().map(code -> page.say(prefix + code)).collect(Collectors.joining("; "));
    }
}

package org.ukuk.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Shortcomings;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;

/// What is published and wants work, longest untouched first.
@Controller
class QualityController {

    private static final int MOST = 20;

    private final Shortcomings shortcomings;
    private final Items items;
    private final Clock clock;

    QualityController(Shortcomings shortcomings, Items items, Clock clock) {
        this.shortcomings = shortcomings;
        this.items = items;
        this.clock = clock;
    }

    @GetMapping("/desk/quality")
    View quality(Page page) {
        var yearAgo = LocalDate.ofInstant(clock.instant(), Names.BISHKEK).minusYears(1);
        var lists = new ArrayList<QualityList>();
        lists.add(list(page, "source", null, shortcomings.withoutSource(MOST)));
        lists.add(list(page, "checked", null, shortcomings.notCheckedSince(yearAgo, MOST)));
        for (var language : Language.values()) {
            lists.add(list(page, "summary", language, shortcomings.withoutSummary(language, MOST)));
        }
        for (var language : Language.values()) {
            lists.add(list(page, "doubtful", language, shortcomings.doubtfulTranslation(language, MOST)));
        }
        return page.show("desk/quality", "lists", lists);
    }

    private QualityList list(
            Page page, String what, @org.jspecify.annotations.Nullable Language language, Shortcomings.Found found) {
        var refs = items.refs(found.items(), page.language());
        var inOrder =
                found.items().stream().map(refs::get).filter(Objects::nonNull).toList();
        return new QualityList(what, language, List.copyOf(inOrder), found.count());
    }
}

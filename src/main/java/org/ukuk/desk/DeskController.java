package org.ukuk.desk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Drafts;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Kinds;
import org.ukuk.platform.Actor;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.jobs.Jobs;
import org.ukuk.platform.web.Page;

/// The first page of the desk: what waits for whom.
@Controller
class DeskController {

    private static final int MOST = 10;

    private final Drafts drafts;
    private final Kinds kinds;
    private final Jobs jobs;
    private final ObjectProvider<DeskPage> pages;

    DeskController(Drafts drafts, Kinds kinds, Jobs jobs, ObjectProvider<DeskPage> pages) {
        this.drafts = drafts;
        this.kinds = kinds;
        this.jobs = jobs;
        this.pages = pages;
    }

    @GetMapping("/desk")
    View home(Page page, Actor by) {
        var mine = by.id() == null ? List.<DraftLine>of() : lines(page, drafts.of(by.id(), MOST));
        return page.show(
                "desk/home",
                "view",
                new DeskView(
                        kinds.all().stream().map(Kind::code).toList(),
                        pagesFor(by),
                        mine,
                        lines(page, drafts.inReview(MOST)),
                        Arrays.stream(Language.values())
                                .map(language ->
                                        new DeskView.Waiting(language, lines(page, drafts.waitingFor(language, MOST))))
                                .toList(),
                        lines(page, drafts.recent(MOST)),
                        jobs.newest(MOST).stream().filter(job -> !job.isOver()).toList(),
                        Duty.publishes(by),
                        by.role().equals("administrator")));
    }

    private List<DeskPage> pagesFor(Actor by) {
        return pages.stream()
                .filter(one -> Duty.publishes(by) || !one.forPublishers())
                .sorted(Comparator.comparingInt(DeskPage::order))
                .toList();
    }

    private static List<DraftLine> lines(Page page, List<org.ukuk.catalogue.Draft> drafts) {
        return drafts.stream()
                .map(draft -> DraftLine.from(draft, page.language()))
                .toList();
    }
}

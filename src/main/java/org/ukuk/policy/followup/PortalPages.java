package org.ukuk.policy.followup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.ukuk.accounts.People;
import org.ukuk.catalogue.Item;
import org.ukuk.platform.web.Page;
import org.ukuk.policy.followup.BodyDoor.Inside;
import org.ukuk.policy.followup.Submission.Axis;
import org.ukuk.policy.followup.Submission.State;

/// The pages of a body.
@Component
final class PortalPages {

    private final BodyViews bodyViews;
    private final CaseViews views;
    private final Submissions submissions;
    private final BodySettings settings;
    private final People people;
    private final Clock clock;

    PortalPages(
            BodyViews bodyViews,
            CaseViews views,
            Submissions submissions,
            BodySettings settings,
            People people,
            Clock clock) {
        this.bodyViews = bodyViews;
        this.views = views;
        this.submissions = submissions;
        this.settings = settings;
        this.people = people;
        this.clock = clock;
    }

    static String path(Inside inside, Item item) {
        return "/account/body/" + inside.body().id() + "/" + item.id();
    }

    View list(Page page, Inside inside) {
        var whole = bodyViews.of(inside.body(), page);
        var asked = whole.lines().stream()
                .filter(line -> line.addressee().enquiry() != null)
                .toList();
        var waiting = submissions.pending(inside.body().id()).stream()
                .filter(one -> one.state() == State.PROPOSED)
                .collect(Collectors.groupingBy(Submission::item, Collectors.counting()));
        return page.show(
                "followup/portal",
                "view",
                new BodyView(whole.body(), asked, whole.publications(), whole.documents(), whole.more()),
                "waiting",
                Map.<String, Long>copyOf(waiting));
    }

    View show(Page page, Inside inside, Item item, CaseForm form) {
        var body = inside.body().id();
        var pending = submissions.pending(body).stream()
                .filter(one -> one.item().equals(item.id()))
                .toList();
        var view = views.of(item, page);
        var drafts = pending.stream()
                .filter(one -> one.state() == State.DRAFT || one.state() == State.RETURNED)
                .toList();
        return page.show(
                "followup/portal-case",
                "portal",
                new PortalView(
                        inside.body(),
                        inside.person().id(),
                        inside.approves(),
                        settings.of(body).twoPersons(),
                        view,
                        pending.stream()
                                .filter(one -> one.state() == State.PROPOSED)
                                .toList(),
                        drafts,
                        names(pending),
                        Stream.of(Axis.values())
                                .collect(Collectors.toMap(
                                        axis -> axis,
                                        axis -> submissions.newest(item.id(), axis, Assessor.ADDRESSEE, body))),
                        views.publications(pending, page),
                        views.documents(pending)),
                "form",
                form,
                "today",
                Bishkek.today(clock));
    }

    private Map<String, String> names(List<Submission> pending) {
        return people.names(pending.stream()
                .flatMap(one -> Stream.ofNullable(one.writer()))
                .distinct()
                .toList());
    }
}

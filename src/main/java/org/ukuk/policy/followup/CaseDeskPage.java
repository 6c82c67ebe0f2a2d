package org.ukuk.policy.followup;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Refused;
import org.ukuk.desk.Duty;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// The page at the desk on which the case of a recommendation is kept, with whatever form is being filled in.
@Component
final class CaseDeskPage {

    private final Items items;
    private final CaseViews views;
    private final Bodies bodies;
    private final CaseLines lines;
    private final Clock clock;

    CaseDeskPage(Items items, CaseViews views, Bodies bodies, CaseLines lines, Clock clock) {
        this.items = items;
        this.views = views;
        this.bodies = bodies;
        this.lines = lines;
        this.clock = clock;
    }

    /// What a post does.
    interface Work {
        void run() throws java.io.IOException;
    }

    /// @throws NotHere when it is no published recommendation
    Item item(String id) {
        return items.find(id).filter(item -> item.kind().equals(Cases.CODE)).orElseThrow(NotHere::page);
    }

    View show(Page page, Actor by, Item item, CaseForm form) {
        var view = views.of(item, page);
        var asked = view.whole().addressees().stream()
                .filter(one -> one.enquiry() != null)
                .map(one -> one.body().id())
                .collect(Collectors.toSet());
        List<Body> unasked =
                bodies.all().stream().filter(one -> !asked.contains(one.id())).toList();
        Map<String, String> seen = lines.seen(view.whole());
        return page.show(
                "followup/desk",
                "item",
                item,
                "view",
                view,
                "form",
                form,
                "unasked",
                unasked,
                "seen",
                seen,
                "slugs",
                lines.slugs(view.whole()),
                "today",
                Bishkek.today(clock),
                "editor",
                Duty.publishes(by));
    }

    /// Does what was posted; shows the form again, as it was typed, when it is refused.
    View post(Page page, Actor by, Item item, CaseForm form, HttpServletResponse response, Work work)
            throws java.io.IOException {
        Duty.requirePublisher(by);
        try {
            work.run();
            return new SeeOther(path(item) + "?done=" + form.name());
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, by, item, form.because(refused.reasons()));
        }
    }

    static String path(Item item) {
        return "/desk/recommendations/" + item.id() + "/followup";
    }
}

package org.ukuk.policy.followup;

import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.ukuk.exchange.Sheet;
import org.ukuk.exchange.Sheet.Form;
import org.ukuk.platform.i18n.Collation;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;

/// What was addressed to each body: we asked, they answered, what happened.
@Controller
class BodyController {

    private final Bodies bodies;
    private final BodyViews views;
    private final Enquiries enquiries;

    BodyController(Bodies bodies, BodyViews views, Enquiries enquiries) {
        this.bodies = bodies;
        this.views = views;
        this.enquiries = enquiries;
    }

    @Published
    @GetMapping("/{language:ky|ru|en}/recommendations/bodies")
    View all(Page page) {
        List<BodyView> all = enquiries.bodies().stream()
                .flatMap(id -> bodies.find(id).stream())
                .map(body -> views.of(body, page))
                .filter(view -> !view.lines().isEmpty())
                .sorted(Comparator.comparing(
                        view -> Collation.key(page.language(), view.body().title(page.language()))))
                .toList();
        return page.show("followup/bodies", "views", all);
    }

    @Published
    @GetMapping("/{language:ky|ru|en}/recommendations/bodies/{slug:[a-z0-9-]+}")
    View body(Page page, @PathVariable String slug) {
        return page.show("followup/body-page", "view", views.of(known(slug), page));
    }

    @GetMapping("/{language:ky|ru|en}/recommendations/bodies/{slug:[a-z0-9-]+}.{extension:csv|xlsx}")
    ResponseEntity<byte[]> taken(Page page, @PathVariable String slug, @PathVariable String extension) {
        var view = views.of(known(slug), page);
        var rows = view.lines().stream().map(line -> BodyViews.row(line, page)).toList();
        return new Sheet(BodyViews.columns(page), rows)
                .taken(Form.of(extension).orElseThrow(NotHere::page), "recommendations-" + slug);
    }

    private Body known(String slug) {
        return bodies.at(slug).orElseThrow(() -> NotHere.at(Bodies.CODE, slug));
    }
}

package org.ukuk.site;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.ukuk.catalogue.Card;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Kinds;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Page;

@Controller
class HomeController {

    private static final int NEWEST = 6;

    private final Items items;
    private final Kinds kinds;

    HomeController(Items items, Kinds kinds) {
        this.items = items;
        this.kinds = kinds;
    }

    @GetMapping("/")
    View inTheReadersLanguage(@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String wish) {
        return new RedirectView("/" + Language.preferred(wish).code() + "/");
    }

    @GetMapping("/{language:ky|ru|en}/")
    View home(Page page) {
        var newest = items.newest(kinds.all().stream().map(Kind::code).toList(), NEWEST).stream()
                .map(item -> Card.from(item, kinds, page.language()))
                .toList();
        return page.show("site/home", "home", new HomeView(newest));
    }
}

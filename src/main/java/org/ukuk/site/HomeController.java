package org.ukuk.site;

import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.ukuk.catalogue.Card;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kinds;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;
import org.ukuk.thesaurus.Concepts;

/// The first page, in the reader's language.
@Controller
class HomeController {

    private static final int NEWEST = 6;
    private static final int OF_A_KIND = 2;

    private final Items items;
    private final Kinds kinds;
    private final Concepts concepts;

    HomeController(Items items, Kinds kinds, Concepts concepts) {
        this.items = items;
        this.kinds = kinds;
        this.concepts = concepts;
    }

    @GetMapping("/")
    View inTheReadersLanguage(@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String wish) {
        return new RedirectView("/" + Language.preferred(wish).code() + "/");
    }

    @GetMapping("/{language:ky|ru|en}")
    View withSlash(Page page) {
        return new RedirectView(page.to("/"));
    }

    @Published
    @GetMapping("/{language:ky|ru|en}/")
    View home(Page page) {
        var newest = newest().stream()
                .map(item -> Card.from(item, kinds, page.language()))
                .toList();
        var home = new HomeView(items.countPublic(), concepts.thesaurus().all().size(), newest);
        return page.show("site/home", "home", home);
    }

    /// Two of a kind at most, so that a thousand brought in together do not hide everything else.
    private List<Item> newest() {
        return kinds.all().stream()
                .flatMap(kind -> items.newest(List.of(kind.code()), OF_A_KIND).stream())
                .sorted(Comparator.comparing(Item::publishedAt).reversed())
                .limit(NEWEST)
                .toList();
    }
}

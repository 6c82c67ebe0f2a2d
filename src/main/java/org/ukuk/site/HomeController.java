package org.ukuk.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;
import org.ukuk.thesaurus.Concepts;

/// The first page, in the reader's language.
@Controller
class HomeController {

    private static final int NEWEST = 6;
    private static final int OF_A_KIND = 2;
    private static final int LOOKED_AT = 100;

    private final Items items;
    private final Kinds kinds;
    private final Concepts concepts;
    private final Clock clock;

    HomeController(Items items, Kinds kinds, Concepts concepts, Clock clock) {
        this.items = items;
        this.kinds = kinds;
        this.concepts = concepts;
        this.clock = clock;
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
        var open = open().map(item -> Card.from(item, kinds, page.language())).toList();
        var home = new HomeView(items.countPublic(), concepts.thesaurus().all().size(), open, newest);
        return page.show("site/home", "home", home);
    }

    /// The consultations that are open today.
    private Stream<Item> open() {
        var today = LocalDate.ofInstant(clock.instant(), Names.BISHKEK).toString();
        return items.newest(List.of("consultation"), LOOKED_AT).stream()
                .filter(item -> item.content().one("opens").compareTo(today) <= 0
                        && item.content().one("closes").compareTo(today) >= 0)
                .limit(NEWEST);
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

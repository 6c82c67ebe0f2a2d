package org.ukuk.chain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Country;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.chain.StoryView.Subject;
import org.ukuk.exchange.brief.Briefs;
import org.ukuk.platform.i18n.Collation;
import org.ukuk.platform.i18n.Countries;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;
import org.ukuk.thesaurus.Concepts;

/// The story of each topic and country, to read, to print and to take away.
@Controller
class StoryController {

    private static final String TOPIC = "/{language:ky|ru|en}/chain/topics/{id:[a-z0-9-]+}";
    private static final String COUNTRY = "/{language:ky|ru|en}/chain/countries/{code:[A-Za-z]{2}}";
    private static final String TAKEN = ".{extension:docx|pdf}";
    private static final List<String> TOLD = List.of("gap", "practice");

    private final StoryPage stories;
    private final Briefs briefs;
    private final Items items;
    private final Concepts concepts;
    private final Clock clock;

    StoryController(StoryPage stories, Briefs briefs, Items items, Concepts concepts, Clock clock) {
        this.stories = stories;
        this.briefs = briefs;
        this.items = items;
        this.concepts = concepts;
        this.clock = clock;
    }

    /// The topics and countries that gaps and practices are about.
    @Published
    @GetMapping("/{language:ky|ru|en}/chain")
    View all(Page page) {
        var told = items.newest(TOLD, Items.MOST);
        var thesaurus = concepts.thesaurus();
        return page.show(
                "chain/stories",
                "topics",
                counted(told, item -> item.content().topics(), id -> thesaurus.label(id, page.language()), page),
                "countries",
                counted(
                        told,
                        item -> item.content().countries(Country.ABOUT),
                        code -> Names.country(page.language(), code),
                        page));
    }

    private static List<Subject> counted(
            List<Item> told, Function<Item, List<String>> codes, Function<String, String> name, Page page) {
        var counts = told.stream()
                .flatMap(item -> codes.apply(item).stream().distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var order = Collation.collator(page.language());
        return counts.entrySet().stream()
                .map(one -> new Subject(one.getKey(), name.apply(one.getKey()), one.getValue()))
                .sorted((a, b) -> order.compare(a.name(), b.name()))
                .toList();
    }

    @Published
    @GetMapping(TOPIC)
    View topic(Page page, @PathVariable String id) {
        return page.show("chain/story", "story", ofTopic(id, page));
    }

    @GetMapping(TOPIC + TAKEN)
    ResponseEntity<byte[]> topic(Page page, @PathVariable String id, @PathVariable String extension) {
        return taken(ofTopic(id, page), "story-" + id, extension, page);
    }

    @Published
    @GetMapping(COUNTRY)
    View country(Page page, @PathVariable String code) {
        return page.show("chain/story", "story", ofCountry(code, page));
    }

    @GetMapping(COUNTRY + TAKEN)
    ResponseEntity<byte[]> country(Page page, @PathVariable String code, @PathVariable String extension) {
        return taken(ofCountry(code, page), "story-" + code, extension, page);
    }

    private StoryView ofTopic(String id, Page page) {
        return stories.ofTopic(concepts.thesaurus().find(id).orElseThrow(NotHere::page), page);
    }

    private StoryView ofCountry(String code, Page page) {
        return stories.ofCountry(Countries.find(code).orElseThrow(NotHere::page), page);
    }

    private ResponseEntity<byte[]> taken(StoryView story, String name, String extension, Page page) {
        var day = LocalDate.ofInstant(clock.instant(), Names.BISHKEK);
        return briefs.answer(StoryBrief.of(story, page, day), name, extension);
    }
}

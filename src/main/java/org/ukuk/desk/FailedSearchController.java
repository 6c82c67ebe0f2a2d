package org.ukuk.desk;

import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.platform.Actor;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;
import org.ukuk.search.FailedSearch;
import org.ukuk.search.FailedSearches;
import org.ukuk.search.NearConcepts;

/// Searches that found nothing on several days. A press makes the words a hidden label of a concept, and readers find
/// by them from then on; so it is for those who publish.
@Controller
class FailedSearchController {

    private static final int MOST = 30;
    private static final int MOST_NEAR = 3;
    private static final int MOST_FOUND = 20;
    private static final String LIST = "/desk/searches";

    private final FailedSearches failed;
    private final NearConcepts concepts;
    private final Synonyms synonyms;

    FailedSearchController(FailedSearches failed, NearConcepts concepts, Synonyms synonyms) {
        this.failed = failed;
        this.concepts = concepts;
        this.synonyms = synonyms;
    }

    @GetMapping(LIST)
    View list(Page page, Actor by) {
        Duty.requirePublisher(by);
        var lines = failed.shown(MOST).stream()
                .map(search -> new FailedSearchLine(search, concepts.to(search.words(), MOST_NEAR)))
                .toList();
        return page.show("desk/searches", "lines", lines, "most", MOST);
    }

    /// One search, and the concepts whose labels look like what an editor types.
    ///
    /// @param concept part of a label; empty for those that look like the words themselves
    @GetMapping(LIST + "/one")
    View one(Page page, Actor by, @RequestParam String words, @RequestParam(defaultValue = "") String concept) {
        Duty.requirePublisher(by);
        var search = failed.find(words).orElseThrow(NotHere::page);
        var found = concepts.to(concept.isBlank() ? words : concept, MOST_FOUND);
        return page.show("desk/search", "line", new FailedSearchLine(search, found), "concept", concept);
    }

    @PostMapping(LIST + "/label")
    View label(Actor by, @RequestParam String words, @RequestParam String concept, @RequestParam String language) {
        return settle(by, words, "labelled", search -> synonyms.label(search, concept, language(search, language), by));
    }

    /// A language the words cannot be found in would make the label useless; the likeliest takes its place.
    private static Language language(FailedSearch search, String code) {
        var possible = search.languages();
        return Language.of(code).filter(possible::contains).orElse(possible.getFirst());
    }

    @PostMapping(LIST + "/unwanted")
    View unwanted(Actor by, @RequestParam String words) {
        return settle(by, words, "unwanted", search -> synonyms.unwant(search, by));
    }

    /// Words that another editor settled meanwhile are let be.
    private View settle(Actor by, String words, String done, Consumer<FailedSearch> settling) {
        Duty.requirePublisher(by);
        var search = failed.find(words);
        search.ifPresent(settling);
        return new SeeOther(LIST + "?done=" + (search.isPresent() ? done : "gone"));
    }
}

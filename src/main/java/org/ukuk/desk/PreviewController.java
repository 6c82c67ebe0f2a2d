package org.ukuk.desk;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.ItemState;
import org.ukuk.catalogue.Wording;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Page;

/// A draft as readers of one language will see it.
@Controller
class PreviewController {

    private final Bench bench;
    private final Wording wording;
    private final Clock clock;

    PreviewController(Bench bench, Wording wording, Clock clock) {
        this.bench = bench;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping("/desk/items/{id}/preview/{language:ky|ru|en}")
    View preview(Page page, @PathVariable String id, @PathVariable("language") String code) {
        var opened = bench.open(id);
        var language = Language.of(code).orElseThrow();
        var item = asPublished(id, opened);
        return page.speaking(language)
                .show(
                        "desk/preview",
                        "opened",
                        opened,
                        "item",
                        item,
                        "overline",
                        opened.kind().overline(item, language),
                        "facts",
                        facts(opened, language));
    }

    private Item asPublished(String id, Opened opened) {
        var content = opened.content();
        var now = clock.instant();
        return new Item(
                id,
                opened.kind().code(),
                content.slug(),
                ItemState.PUBLISHED,
                opened.published().map(Item::revision).orElse(0) + 1,
                opened.published().map(Item::publishedAt).orElse(now),
                now,
                content);
    }

    private List<Fact> facts(Opened opened, Language language) {
        var content = opened.content();
        var kind = opened.kind().code();
        var facts = new java.util.ArrayList<Fact>();
        opened.kind().fields().stream()
                .filter(field -> !content.all(field.name()).isEmpty())
                .forEach(field -> facts.add(new Fact(
                        wording.field(kind, field.name(), language),
                        wording.values(kind, field.name(), content.all(field.name()), language))));
        facts.add(new Fact(wording.say("compare.topics", language), wording.topics(content.topics(), language)));
        facts.add(
                new Fact(wording.say("compare.countries", language), wording.countries(content.countries(), language)));
        facts.add(new Fact(wording.say("compare.links", language), wording.links(content.links(), language)));
        facts.add(new Fact(wording.say("compare.sources", language), wording.sources(content.sources(), language)));
        facts.add(new Fact(wording.say("compare.files", language), wording.files(content.files(), language)));
        return facts.stream().filter(fact -> !fact.values().isEmpty()).toList();
    }
}

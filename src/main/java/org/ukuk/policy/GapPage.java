package org.ukuk.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.ItemViews;
import org.ukuk.catalogue.Links;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.catalogue.Revision;
import org.ukuk.catalogue.Revisions;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;
import org.ukuk.policy.GapView.Ground;
import org.ukuk.policy.GapView.Said;
import org.ukuk.policy.GapView.Turn;

/// Gathers what the page of a gap shows.
@Component
class GapPage {

    private static final String EVIDENCED_BY = "evidenced-by";
    private static final List<String> GROUNDS = List.of("severity", "feasibility");
    private static final String CASES = "cases";

    /// Fields with a place of their own on the page.
    private static final Set<String> ELSEWHERE = Stream.concat(
                    GROUNDS.stream().flatMap(name -> Stream.of(name, name + "-reason")),
                    Stream.of(CASES, "status", "since", "sample"))
            .collect(Collectors.toUnmodifiableSet());

    private static final int MOST_GRAVE = 5;
    private static final int LINKS = 50;

    /// How far back the status is followed.
    private static final int VERSIONS = 50;

    private final ItemViews views;
    private final Links links;
    private final Revisions revisions;

    GapPage(ItemViews views, Links links, Revisions revisions) {
        this.views = views;
        this.links = links;
        this.revisions = revisions;
    }

    GapView of(Item item, Item current, Page page) {
        var content = item.content();
        var language = page.language();
        return new GapView(
                views.of(item, current, page, ELSEWHERE),
                Priority.of(content),
                Priority.score(content),
                GROUNDS.stream()
                        .map(name -> new Ground(
                                name, content.one(name), MOST_GRAVE, said(content, name + "-reason", language)))
                        .toList(),
                said(content, CASES, language),
                links.around(item.id(), language, LINKS).stream()
                        .filter(link -> link.verb().equals(EVIDENCED_BY))
                        .toList(),
                turns(item.id(), language));
    }

    /// What a field says in the asked language, else in the original's, else in any.
    private static @Nullable Said said(Content content, String name, Language asked) {
        return Stream.concat(Stream.of(asked, content.original()), Arrays.stream(Language.values()))
                .filter(language -> !content.one(name + "." + language.code()).isBlank())
                .findFirst()
                .map(language -> new Said(
                        content.one(name + "." + language.code())
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList(),
                        language))
                .orElse(null);
    }

    /// The versions at which the status or the day of it changed.
    private List<Turn> turns(String item, Language language) {
        var turns = new ArrayList<Turn>();
        var before = Optional.<String>empty();
        for (var version : revisions.of(item, VERSIONS).reversed()) {
            var content = revisions.content(item, version.number()).orElseThrow();
            var status = content.one("status") + content.one("since");
            if (before.filter(status::equals).isEmpty()) {
                turns.add(turn(version, content, language));
            }
            before = Optional.of(status);
        }
        return turns.reversed();
    }

    private static Turn turn(Revision version, Content content, Language language) {
        var published = version.at().atZone(Names.BISHKEK).toLocalDate();
        var since = PartialDate.parse(content.one("since")).map(date -> date.in(language));
        return new Turn(
                content.one("status"),
                since.orElseGet(() -> Names.day(language, published)),
                published,
                version.number(),
                version.byRole(),
                version.comment() == null ? "" : version.comment());
    }
}

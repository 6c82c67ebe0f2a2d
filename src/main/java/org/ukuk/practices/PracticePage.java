package org.ukuk.practices;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.ItemViews;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Page;

/// Gathers what the page of a practice shows.
@Component
class PracticePage {

    /// Fields with a place of their own on the page.
    private static final Set<String> ELSEWHERE =
            Stream.concat(PracticeKind.TOLD.stream(), Stream.of("results")).collect(Collectors.toUnmodifiableSet());

    private final ItemViews views;

    PracticePage(ItemViews views) {
        this.views = views;
    }

    /// @param item the version to show
    /// @param current the current version
    PracticeView view(Item item, Item current, Page page) {
        var content = item.content();
        return new PracticeView(
                views.of(item, current, page, ELSEWHERE), told(content, page.language()), Outcome.of(content));
    }

    static List<PracticeView.Told> told(Content content, Language asked) {
        return PracticeKind.TOLD.stream()
                .flatMap(name -> told(content, name, asked).stream())
                .toList();
    }

    /// What a field says in the asked language, else in the original's, else in any.
    static Optional<PracticeView.Told> told(Content content, String name, Language asked) {
        return Stream.concat(Stream.of(asked, content.original()), Arrays.stream(Language.values()))
                .filter(language -> !content.one(at(name, language)).isBlank())
                .findFirst()
                .map(language -> new PracticeView.Told(
                        name,
                        content.one(at(name, language))
                                .strip()
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList(),
                        language,
                        content.unverified().contains(name)
                                || content.unverified().contains(at(name, language))));
    }

    private static String at(String name, Language language) {
        return name + "." + language.code();
    }
}

package org.ukuk.dialogue.voices;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.dialogue.process.Group;
import org.ukuk.platform.i18n.Language;

/// The organisations of the directory, as far as they speak.
@Component
final class Organisations {

    /// Code of the kind in the directory, which is another feature.
    static final String KIND = "organisation";

    private final Items items;

    Organisations(Items items) {
        this.items = items;
    }

    /// @param language of the name, which need not be the one asked for
    record Named(String id, String slug, String name, Language language, Group group) {}

    Optional<Named> find(String id, Language language) {
        return items.find(id).filter(item -> item.kind().equals(KIND)).map(item -> named(item, language));
    }

    Map<String, Named> all(Collection<String> ids, Language language) {
        return items.all(List.copyOf(ids)).stream()
                .map(item -> named(item, language))
                .collect(Collectors.toMap(Named::id, Function.identity()));
    }

    List<Named> all(Language language) {
        return items.newest(List.of(KIND), Items.MOST).stream()
                .map(item -> named(item, language))
                .toList();
    }

    private static Named named(Item item, Language language) {
        return new Named(
                item.id(),
                item.slug(),
                item.title(language),
                item.shown(language).language(),
                Group.of(item.content().one("type")).orElse(Group.OTHER));
    }
}

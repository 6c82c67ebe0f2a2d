package org.ukuk.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.ItemRef;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Kinds;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.i18n.Language;

/// Finds the item an editor names: by its address, its permanent address, its id, or the last part of its address.
@Component
public final class Targets {

    private static final int MOST_MEANT = 8;
    private static final Pattern PAGE = Pattern.compile("(?:https?://[^/]+)?/(?:ky|ru|en)/([^/?#]+)/([^/?#]+).*");
    private static final Pattern PERMANENT = Pattern.compile("(?:https?://[^/]+)?/id/([0-9A-Z]{26}).*");

    private final Items items;
    private final Kinds kinds;

    Targets(Items items, Kinds kinds) {
        this.items = items;
        this.kinds = kinds;
    }

    /// The id of the item; empty when the words name none.
    public Optional<String> find(String words) {
        var permanent = PERMANENT.matcher(words);
        var page = PAGE.matcher(words);
        var id = permanent.matches() ? permanent.group(1) : words;
        if (Ulid.isOne(id)) {
            return Optional.of(id);
        }
        return page.matches()
                ? at(page.group(2), kind -> kind.section().equals(page.group(1)))
                : at(words, kind -> true);
    }

    private Optional<String> at(String slug, java.util.function.Predicate<Kind> which) {
        return kinds.all().stream()
                .filter(which)
                .flatMap(kind -> items
                        .idAt(kind.code(), slug)
                        .or(() -> items.movedTo(kind.code(), slug).flatMap(now -> items.idAt(kind.code(), now)))
                        .stream())
                .findFirst();
    }

    /// Published items whose titles have these words.
    List<ItemRef> like(String words, Language language) {
        return items.titled(words, language, MOST_MEANT);
    }
}

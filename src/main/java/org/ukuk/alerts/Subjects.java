package org.ukuk.alerts;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kinds;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.search.Search;
import org.ukuk.search.SearchRequest;

/// Reads what is followed from addresses, and says it.
@Component
final class Subjects {

    static final String ITEM = "item";
    static final String KIND = "kind";

    /// Letters of a code that is kept.
    private static final int LONGEST = 4000;

    private final Search search;
    private final Items items;
    private final Kinds kinds;
    private final Messages messages;

    Subjects(Search search, Items items, Kinds kinds, Messages messages) {
        this.search = search;
        this.items = items;
        this.kinds = kinds;
        this.messages = messages;
    }

    /// From the parameters of an address; empty when they name an item that nobody may see, or say too much to be kept.
    Optional<Subject> read(Map<String, String[]> parameters) {
        var named = parameters.get(ITEM);
        if (named != null && named.length > 0) {
            return item(named[0].toUpperCase(Locale.ROOT)).map(item -> new Subject.One(item.id()));
        }
        return Optional.<Subject>of(new Subject.Found(search.read(parameters, null)))
                .filter(subject -> subject.code().length() <= LONGEST);
    }

    /// From a code that came from outside; empty as well when it is not rightly encoded.
    Optional<Subject> read(String code) {
        try {
            return read(SearchRequest.parameters(code));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    /// From a code that was kept. An item may be gone meanwhile.
    Subject kept(String code) {
        return code.startsWith(ITEM + "=")
                ? new Subject.One(code.substring(ITEM.length() + 1))
                : new Subject.Found(search.read(SearchRequest.parameters(code), null));
    }

    /// An item that everybody may read.
    Optional<Item> item(String id) {
        return Ulid.isOne(id) ? items.find(id).filter(item -> item.isVisibleTo(null)) : Optional.empty();
    }

    /// The kind whose items are listed in a section of the site; empty for the search.
    Optional<String> kindOf(String section) {
        return kinds.all().stream()
                .filter(kind -> kind.section().equals(section))
                .map(kind -> kind.code())
                .findFirst();
    }

    /// In a few words: what is searched for, and what it is narrowed to.
    String name(Subject subject, Language language) {
        return switch (subject) {
            case Subject.Found found -> name(found.request(), language);
            case Subject.One one ->
                item(one.item())
                        .map(item -> item.title(language))
                        .orElseGet(() -> messages.say(language, "alerts.gone"));
        };
    }

    /// The language its name is in: that of the page, but an item's title may be in another.
    Language languageOf(Subject subject, Language language) {
        return switch (subject) {
            case Subject.Found _ -> language;
            case Subject.One one ->
                item(one.item()).map(item -> item.shown(language).language()).orElse(language);
        };
    }

    private String name(SearchRequest request, Language language) {
        var words = new ArrayList<String>();
        if (!request.q().isEmpty()) {
            words.add(messages.say(language, "alerts.words", request.q()));
        }
        request.filters().forEach((facet, values) -> {
            for (var value : values) {
                words.add(search.label(facet, value, language));
            }
        });
        if (request.from() != null || request.to() != null) {
            words.add(
                    (request.from() == null ? "" : request.from()) + "–" + (request.to() == null ? "" : request.to()));
        }
        return words.isEmpty() ? messages.say(language, "alerts.everything") : String.join(" · ", words);
    }

    /// Path and query of the page that shows it now.
    String path(Subject subject, Language language) {
        return switch (subject) {
            case Subject.Found found -> "/" + language.code() + "/search" + newestFirst(found);
            case Subject.One one -> "/id/" + one.item();
        };
    }

    /// Path and query of its feed.
    String feed(Subject subject, Language language) {
        return switch (subject) {
            case Subject.Found found -> "/" + language.code() + "/search.atom" + newestFirst(found);
            case Subject.One one -> "/" + language.code() + "/changes/" + one.item() + ".atom";
        };
    }

    private static String newestFirst(Subject.Found found) {
        return found.request().ordered(SearchRequest.Order.NEWEST).query();
    }
}

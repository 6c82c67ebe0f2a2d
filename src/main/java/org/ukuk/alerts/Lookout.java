package org.ukuk.alerts;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ukuk.catalogue.Card;
import org.ukuk.catalogue.Changes;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kinds;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.search.Search;
import org.ukuk.search.SearchRequest;

/// Finds what is new, for one round of digests. What is asked a second time, by another reader, is remembered: a
/// thousand followers of one search cost one search.
final class Lookout {

    /// Pieces of news of one subject in a letter.
    static final int SHOWN = 20;

    private static final int REMEMBERED = 1000;

    private final Instant until;
    private final Search search;
    private final Items items;
    private final Kinds kinds;
    private final Changes changes;
    private final Messages messages;
    private final Subjects subjects;
    private final Instant lastPublication;

    private final Map<String, List<Published>> published = memory();
    private final Map<Asked, News> news = memory();

    private record Published(String id, Instant at) {}

    private record Asked(String subject, Language language, Instant since) {}

    /// @param until what was published later waits for the next round
    Lookout(
            Instant until,
            Search search,
            Items items,
            Kinds kinds,
            Changes changes,
            Messages messages,
            Subjects subjects) {
        this.until = until;
        this.search = search;
        this.items = items;
        this.kinds = kinds;
        this.changes = changes;
        this.messages = messages;
        this.subjects = subjects;
        this.lastPublication = items.lastPublication().orElse(Instant.EPOCH);
    }

    private static <K, V> Map<K, V> memory() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    Instant until() {
        return until;
    }

    /// What happened since the reader was told last, up to the end of the round; nothing when what is followed is gone.
    ///
    /// @throws org.ukuk.search.SearchAway when nobody can say now
    News of(Follow follow, Language language) {
        var asked = new Asked(follow.subject(), language, follow.toldUntil());
        var known = news.get(asked);
        if (known == null) {
            known = look(subjects.kept(follow.subject()), asked);
            news.put(asked, known);
        }
        return known;
    }

    private News look(Subject subject, Asked asked) {
        return switch (subject) {
            case Subject.Found found -> publishedSince(asked.since(), found.request(), asked);
            case Subject.One one ->
                subjects.item(one.item()).map(item -> changedSince(item, asked)).orElse(News.NONE);
        };
    }

    private News publishedSince(Instant since, SearchRequest request, Asked asked) {
        if (!lastPublication.isAfter(since)) {
            return News.NONE;
        }
        var fresh = latest(asked.subject(), request, asked.language()).stream()
                .filter(one -> isFresh(one.at(), since))
                .map(Published::id)
                .toList();
        var shown = items.all(fresh.stream().limit(SHOWN).toList());
        return new News(
                shown.stream()
                        .map(item -> Card.from(item, kinds, asked.language()))
                        .map(card -> new News.Piece(card.overline(), card.title(), card.language(), card.path()))
                        .toList(),
                fresh.size() - shown.size());
    }

    /// The hits published last, at most `Items.MOST`, the newest first.
    private List<Published> latest(String subject, SearchRequest request, Language language) {
        var known = published.get(subject);
        if (known == null) {
            var ids = search.latest(request, language, Items.MOST);
            var moments = items.publishedAt(ids);
            known = ids.stream()
                    .filter(moments::containsKey)
                    .map(id -> new Published(id, moments.getOrDefault(id, Instant.EPOCH)))
                    .toList();
            published.put(subject, known);
        }
        return known;
    }

    private News changedSince(Item item, Asked asked) {
        var language = asked.language();
        var fresh = changes.of(item.id(), language).stream()
                .filter(change -> isFresh(change.at(), asked.since()))
                .toList();
        var shown = fresh.stream()
                .limit(SHOWN)
                .map(change -> told(item, change, language))
                .toList();
        return new News(shown, fresh.size() - shown.size());
    }

    private News.Piece told(Item item, Changes.Change change, Language language) {
        return switch (change) {
            case Changes.Change.Version version -> {
                var shown = item.shown(language);
                yield new News.Piece(
                        messages.say(language, "alerts.change.version", version.number()),
                        shown.text().title(),
                        shown.language().code(),
                        kinds.path(language.code(), item.kind(), item.slug()));
            }
            case Changes.Change.Linked linked ->
                new News.Piece(
                        messages.say(language, "link." + linked.verb()),
                        linked.from().title(),
                        linked.from().language().code(),
                        kinds.path(
                                language.code(),
                                linked.from().kind(),
                                linked.from().slug()));
        };
    }

    private boolean isFresh(Instant at, Instant since) {
        return at.isAfter(since) && !at.isAfter(until);
    }
}

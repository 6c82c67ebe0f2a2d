package org.ukuk.standards.status;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Shown;
import org.ukuk.platform.database.Outbox;
import org.ukuk.platform.i18n.Language;
import org.ukuk.standards.text.Instruments;
import org.ukuk.standards.text.Labels;

/// The published instruments, read once and again after news; at most `Items.MOST`.
@Component
public final class Register {

    private final Items items;
    private final Outbox outbox;
    private volatile Read read = new Read(-1, Map.of());

    private record Read(long news, Map<String, Instrument> byId) {}

    public Register(Items items, Outbox outbox) {
        this.items = items;
        this.outbox = outbox;
    }

    /// What is asked of an instrument where many stand in a list.
    ///
    /// @param countries those whose law it is, or between which it was made; none for what is open to all
    public record Instrument(
            String id,
            String slug,
            String type,
            List<String> countries,
            List<String> topics,
            String date,
            Content content) {

        private static final Set<String> NATIONAL = Set.of("code", "law", "regulation", "court-decision");

        private static final Set<String> ADOPTED = Set.of("recommendation", "declaration");

        public static Instrument from(Item item) {
            var content = item.content();
            return new Instrument(
                    item.id(),
                    item.slug(),
                    content.one("type"),
                    content.countries("about"),
                    content.topics(),
                    content.one("date"),
                    content);
        }

        /// Whether it is the law of a country and nothing that others join.
        public boolean isNational() {
            return NATIONAL.contains(type);
        }

        /// Whether countries join it: neither a country's own law nor what is adopted and then holds for nobody by a
        /// signature.
        public boolean isJoined() {
            return !isNational() && !ADOPTED.contains(type);
        }

        /// The short name in the language, else the official one.
        public String name(Language language) {
            return Labels.name(content, language);
        }

        /// The language that the name is in.
        public Language language(Language asked) {
            return content.one("short." + asked.code()).isEmpty()
                    ? Shown.best(content, asked).language()
                    : asked;
        }

        public String title(Language language) {
            return content.title(language);
        }
    }

    /// All that everybody may see: treaties before laws, then by date.
    public List<Instrument> all() {
        return List.copyOf(now().values());
    }

    public Optional<Instrument> find(String id) {
        return Optional.ofNullable(now().get(id));
    }

    public Optional<Instrument> at(String slug) {
        return now().values().stream().filter(one -> one.slug().equals(slug)).findFirst();
    }

    /// All by id, in the same order; to be asked once for many.
    Map<String, Instrument> now() {
        long news = outbox.head();
        var last = read;
        if (last.news() != news) {
            last = new Read(news, load());
            read = last;
        }
        return last.byId();
    }

    private Map<String, Instrument> load() {
        return items.newest(List.of(Instruments.CODE), Items.MOST).stream()
                .filter(item -> item.isVisibleTo(null))
                .map(Instrument::from)
                .sorted(java.util.Comparator.comparing(Instrument::isNational)
                        .thenComparing(Instrument::date)
                        .thenComparing(Instrument::slug))
                .collect(Collectors.toMap(Instrument::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}

package org.ukuk.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Country;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.ItemRef;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.Link;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Source;
import org.ukuk.catalogue.Text;
import org.ukuk.catalogue.TextStatus;
import org.ukuk.platform.i18n.Countries;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Names;

/// Reads the content of an item out of its form. What cannot be read is told by field, and nothing of it is guessed.
@Component
final class FormReader {

    private final Kinds kinds;
    private final Targets targets;
    private final TopicWords topics;
    private final Clock clock;

    FormReader(Kinds kinds, Targets targets, TopicWords topics, Clock clock) {
        this.kinds = kinds;
        this.targets = targets;
        this.topics = topics;
        this.clock = clock;
    }

    /// What a form says.
    ///
    /// @param reasons what could not be read; then the content lacks it
    record Read(Content content, List<Reason> reasons, Map<Integer, List<ItemRef>> meant) {

        boolean isWhole() {
            return reasons.isEmpty();
        }
    }

    /// @param before the content the form was filled from; what the form does not show is taken from it
    Read read(Kind kind, Typed typed, Content before, Language language) {
        return new Reading(kind, typed, before, language).read();
    }

    private final class Reading {

        private final Kind kind;
        private final Typed typed;
        private final Content before;
        private final Language language;
        private final List<Reason> reasons = new ArrayList<>();
        private final Map<Integer, List<ItemRef>> meant = new HashMap<>();

        Reading(Kind kind, Typed typed, Content before, Language language) {
            this.kind = kind;
            this.typed = typed;
            this.before = before;
            this.language = language;
        }

        Read read() {
            var content = new Content(
                    typed.one("slug"),
                    typed.one("visibility").isEmpty() ? before.visibility() : typed.one("visibility"),
                    original(),
                    texts(),
                    topics(),
                    countries(),
                    links(),
                    sources(),
                    day("checked", typed.one("checked")),
                    typed.all("unverified"),
                    fields(),
                    before.files());
            return new Read(content, reasons, meant);
        }

        private Map<Language, Text> texts() {
            var texts = new EnumMap<Language, Text>(Language.class);
            for (var one : Language.values()) {
                var text = text(one);
                if (!text.isEmpty()) {
                    texts.put(one, text);
                }
            }
            return texts;
        }

        private Text text(Language of) {
            var code = of.code();
            var old = before.text(of);
            var text = new Text(
                    typed.one(code + ".title").replace('\n', ' '),
                    typed.one(code + ".summary"),
                    typed.one(code + ".body"),
                    status(of),
                    old == null ? null : old.writtenOn());
            return old != null && old.sameWords(text)
                    ? text
                    : new Text(text.title(), text.summary(), text.body(), text.status(), today());
        }

        /// One text is the original, the one in the language chosen as that, whatever its own list still says.
        private TextStatus status(Language of) {
            if (of == original()) {
                return TextStatus.ORIGINAL;
            }
            return Arrays.stream(TextStatus.values())
                    .filter(one -> one != TextStatus.ORIGINAL)
                    .filter(one -> one.code().equals(typed.one(of.code() + ".status")))
                    .findFirst()
                    .orElse(TextStatus.HUMAN);
        }

        private Language original() {
            return Language.of(typed.one("original")).orElse(before.original());
        }

        private LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), Names.BISHKEK);
        }

        private Map<String, List<String>> fields() {
            var fields = new LinkedHashMap<String, List<String>>();
            before.fields().forEach((name, values) -> {
                if (kind.fields().stream().map(Field::name).noneMatch(name::equals)) {
                    fields.put(name, values);
                }
            });
            for (var field : kind.fields()) {
                var values = typed.all("f." + field.name()).stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .map(value -> field.input() instanceof Field.Input.AnyCountry
                                ? Countries.find(value).orElse(value)
                                : value)
                        .toList();
                if (!values.isEmpty()) {
                    fields.put(field.name(), values);
                }
            }
            return fields;
        }

        private List<String> topics() {
            return typed.all("topic").stream()
                    .map(String::strip)
                    .filter(words -> !words.isEmpty())
                    .flatMap(words -> known(topics.find(words), "topics", "desk.wrong.topic", words).stream())
                    .distinct()
                    .toList();
        }

        private List<Country> countries() {
            var countries = new ArrayList<Country>();
            for (int row = 0; row < typed.all("country.code").size(); row++) {
                var words = typed.at("country.code", row);
                var role =
                        typed.at("country.role", row).equals(Country.PERSPECTIVE) ? Country.PERSPECTIVE : Country.ABOUT;
                if (!words.isEmpty()) {
                    known(Countries.find(words), "countries", "desk.wrong.country", words)
                            .ifPresent(code -> countries.add(new Country(code, role)));
                }
            }
            return countries.stream().distinct().toList();
        }

        private List<Source> sources() {
            var sources = new ArrayList<Source>();
            for (int row = 0; row < typed.all("source.citation").size(); row++) {
                var citation = typed.at("source.citation", row);
                var url = typed.at("source.url", row);
                var accessed = day("sources", typed.at("source.accessed", row));
                if (!citation.isEmpty() || !url.isEmpty()) {
                    sources.add(new Source(citation, orNull(url), accessed));
                }
            }
            return sources;
        }

        private List<Link> links() {
            var links = new ArrayList<Link>();
            for (int row = 0; row < typed.all("link.to").size(); row++) {
                var picked = typed.one("link.pick." + row);
                var words = picked.isEmpty() ? typed.at("link.to", row) : picked;
                if (!words.isEmpty()) {
                    link(row, words).ifPresent(links::add);
                }
            }
            return links;
        }

        private Optional<Link> link(int row, String words) {
            var verb = typed.at("link.verb", row);
            if (kinds.verb(verb).isEmpty()) {
                reasons.add(Reason.about("links", "desk.wrong.verb"));
                return Optional.empty();
            }
            var target = targets.find(words);
            if (target.isEmpty()) {
                meant.put(row, targets.like(words, language));
            }
            return known(target, "links", "desk.wrong.target", words)
                    .map(to -> new Link(
                            verb,
                            to,
                            typed.at("link.here", row),
                            typed.at("link.there", row),
                            orNull(typed.at("link.note", row)),
                            orNull(typed.at("link.source", row)),
                            day("links", typed.at("link.since", row))));
        }

        private Optional<String> known(Optional<String> found, String field, String key, String words) {
            if (found.isEmpty()) {
                reasons.add(Reason.about(field, key, words));
            }
            return found;
        }

        private @Nullable LocalDate day(String field, String words) {
            if (words.isEmpty()) {
                return null;
            }
            try {
                return LocalDate.parse(words);
            } catch (DateTimeParseException notOne) {
                reasons.add(Reason.about(field, "desk.wrong.day", words));
                return null;
            }
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

package org.ukuk.exchange.bulk.starter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Contributor;
import org.ukuk.catalogue.Country;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Link;
import org.ukuk.catalogue.Source;
import org.ukuk.catalogue.Text;
import org.ukuk.catalogue.TextStatus;
import org.ukuk.exchange.bulk.PlainYaml;
import org.ukuk.platform.i18n.Language;

/// One record of the starter collection as an item's content.
///
/// @param slug the file's name without its ending
record StarterItem(String slug, StarterText text) {

    /// Names in the head that every kind has; the rest are fields of the kind.
    private static final Set<String> EVERY_KINDS = Set.of(
            "kind",
            "original",
            "topics",
            "about",
            "perspective",
            "links",
            "translations",
            "unverified",
            "sources",
            "checked");

    String kind() {
        return PlainYaml.text(text.head().get("kind"));
    }

    /// The slugs this record links to.
    Set<String> linked() {
        return links().stream().map(link -> PlainYaml.text(link.get("to"))).collect(Collectors.toSet());
    }

    private List<Map<String, Object>> links() {
        return maps("links");
    }

    private List<Map<String, Object>> maps(String name) {
        return PlainYaml.list(text.head().get(name)).stream()
                .map(PlainYaml::map)
                .toList();
    }

    /// @param ids finds an item's id by its slug; a link to a slug it does not know is left out
    /// @throws IllegalArgumentException when a field is not the kind's, or the original is in no language of ours
    Content content(Kind kind, Function<String, Optional<String>> ids) {
        var head = text.head();
        var original = Language.of(PlainYaml.text(head.get("original")))
                .orElseThrow(() -> new IllegalArgumentException("original: ky, ru or en"));
        return new Content(
                slug,
                Content.PUBLIC,
                original,
                texts(original),
                PlainYaml.texts(head.get("topics")),
                countries(),
                links().stream().flatMap(one -> link(one, ids).stream()).toList(),
                sources(),
                day(head.get("checked")),
                PlainYaml.texts(head.get("unverified")),
                fields(kind),
                List.of());
    }

    private Map<Language, Text> texts(Language original) {
        var statuses = PlainYaml.map(text.head().get("translations"));
        var texts = new EnumMap<Language, Text>(Language.class);
        text.parts().forEach((language, part) -> {
            var status =
                    language == original ? TextStatus.ORIGINAL : status(PlainYaml.text(statuses.get(language.code())));
            texts.put(language, new Text(part.title(), part.summary(), part.body(), status, null));
        });
        return texts;
    }

    private static TextStatus status(String code) {
        return code.isEmpty() ? TextStatus.HUMAN : TextStatus.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private List<Country> countries() {
        return Stream.of(Country.ABOUT, Country.PERSPECTIVE)
                .flatMap(role -> PlainYaml.texts(text.head().get(role)).stream().map(code -> new Country(code, role)))
                .toList();
    }

    private static Optional<Link> link(Map<String, Object> link, Function<String, Optional<String>> ids) {
        return ids.apply(PlainYaml.text(link.get("to")))
                .map(id -> new Link(
                        PlainYaml.text(link.get("verb")),
                        id,
                        PlainYaml.text(link.get("from-anchor")),
                        PlainYaml.text(link.get("to-anchor")),
                        orNull(link.get("note")),
                        orNull(link.get("source")),
                        day(link.get("since"))));
    }

    private List<Source> sources() {
        return maps("sources").stream()
                .map(source -> new Source(
                        PlainYaml.text(source.get("citation")), orNull(source.get("url")), day(source.get("accessed"))))
                .toList();
    }

    private Map<String, List<String>> fields(Kind kind) {
        var known = kind.fields().stream().map(Field::name).collect(Collectors.toSet());
        var fields = new LinkedHashMap<String, List<String>>();
        text.head().forEach((name, value) -> {
            if (!EVERY_KINDS.contains(name)) {
                if (value instanceof Map<?, ?>) {
                    PlainYaml.map(value).forEach((part, one) -> put(fields, known, name + "." + part, one));
                } else {
                    put(fields, known, name, value);
                }
            }
        });
        return fields;
    }

    private static void put(Map<String, List<String>> fields, Set<String> known, String name, Object value) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException("no field is called " + name);
        }
        var values = new ArrayList<String>();
        PlainYaml.list(value).forEach(one -> values.add(one instanceof String text ? text.strip() : contributor(one)));
        fields.put(name, List.copyOf(values));
    }

    private static String contributor(Object value) {
        var map = PlainYaml.map(value);
        var organisation = PlainYaml.text(map.get("organisation"));
        if (!organisation.isEmpty()) {
            return Contributor.organisation(organisation).line();
        }
        var person = Contributor.parse(PlainYaml.text(map.get("name")));
        return new Contributor(person.family(), person.given(), false, orNull(map.get("orcid"))).line();
    }

    private static @Nullable String orNull(@Nullable Object value) {
        var text = PlainYaml.text(value);
        return text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        var text = PlainYaml.text(Objects.requireNonNullElse(value, ""));
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}

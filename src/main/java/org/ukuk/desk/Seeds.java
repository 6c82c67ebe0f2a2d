package org.ukuk.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Country;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.Link;
import org.ukuk.catalogue.Readers;
import org.ukuk.catalogue.Text;
import org.ukuk.catalogue.TextStatus;
import org.ukuk.platform.i18n.Countries;
import org.ukuk.platform.i18n.Language;

/// What the address of a new item has filled in already, so that any page can begin one:
/// `/desk/gap/new?link=concerns:icrmw:art-25&title=…&topic=wages&country=KG&f.missing=no-law`. A link is a verb, an
/// item
/// as `Targets` finds it, and a place in it or none. What nobody knows is left out; nothing is saved before the form
/// is.
@Component
final class Seeds {

    private static final int MOST = 20;
    private static final int LONGEST = 2_000;

    private final Kinds kinds;
    private final Targets targets;
    private final TopicWords topics;
    private final Readers readers;

    Seeds(Kinds kinds, Targets targets, TopicWords topics, Readers readers) {
        this.readers = readers;
        this.kinds = kinds;
        this.targets = targets;
        this.topics = topics;
    }

    Content of(Kind kind, Language original, MultiValueMap<String, String> given) {
        return new Content(
                "",
                visibility(original, given),
                original,
                texts(original, given),
                all(given, "topic")
                        .flatMap(words -> topics.find(words).stream())
                        .toList(),
                all(given, "country")
                        .flatMap(words -> Countries.find(words).stream())
                        .map(code -> new Country(code, Country.ABOUT))
                        .toList(),
                all(given, "link").flatMap(words -> link(words).stream()).toList(),
                List.of(),
                null,
                List.of(),
                fields(kind, given),
                List.of());
    }

    /// One of those a form offers; for everybody when it names no such.
    private String visibility(Language language, MultiValueMap<String, String> given) {
        var named = one(given, "visibility");
        return List.of(Content.MEMBERS, Content.DESK).contains(named)
                        || readers.names(language).containsKey(named)
                ? named
                : Content.PUBLIC;
    }

    private static Map<Language, Text> texts(Language original, MultiValueMap<String, String> given) {
        var title = one(given, "title").replace('\n', ' ');
        var summary = one(given, "summary");
        return title.isEmpty() && summary.isEmpty()
                ? Map.of()
                : Map.of(original, new Text(title, summary, "", TextStatus.ORIGINAL, null));
    }

    private Optional<Link> link(String words) {
        var parts = words.split(":", 3);
        return Optional.of(parts)
                .filter(all -> all.length > 1 && kinds.verb(all[0]).isPresent())
                .flatMap(all -> targets.find(all[1]))
                .map(to -> new Link(parts[0], to, "", parts.length > 2 ? parts[2] : "", null, null, null));
    }

    private static Map<String, List<String>> fields(Kind kind, MultiValueMap<String, String> given) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (Field field : kind.fields()) {
            var values = all(given, "f." + field.name()).toList();
            if (!values.isEmpty()) {
                fields.put(field.name(), values);
            }
        }
        return fields;
    }

    private static String one(MultiValueMap<String, String> given, String name) {
        return all(given, name).findFirst().orElse("");
    }

    private static Stream<String> all(MultiValueMap<String, String> given, String name) {
        return given.getOrDefault(name, List.of()).stream()
                .limit(MOST)
                .map(value -> value.replace("\r\n", "\n").replace("\0", "").strip())
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST);
    }
}

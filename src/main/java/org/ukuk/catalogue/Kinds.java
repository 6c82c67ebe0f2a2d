package org.ukuk.catalogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// All kinds of item that announced themselves.
@Component
public final class Kinds {

    private static final List<Verb> COMMON =
            List.of(Verb.PART_OF, Verb.REPLACES, Verb.TRANSLATION_OF, Verb.ABOUT, Verb.DOCUMENTS, Verb.RELATED);

    private final Map<String, Kind> byCode;
    private final Map<String, Verb> verbs;

    public Kinds(List<Kind> kinds) {
        this.byCode = kinds.stream()
                .sorted(Comparator.comparing(Kind::code))
                .collect(Collectors.toMap(Kind::code, k -> k, (a, b) -> a, LinkedHashMap::new));
        this.verbs = Stream.concat(COMMON.stream(), kinds.stream().flatMap(k -> k.verbs().stream()))
                .collect(Collectors.toMap(Verb::code, v -> v, (a, b) -> a, LinkedHashMap::new));
    }

    public List<Kind> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Kind> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// @throws IllegalArgumentException when no such kind announced itself
    public Kind of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no kind of item is called " + code));
    }

    public List<Verb> verbs() {
        return List.copyOf(verbs.values());
    }

    public Optional<Verb> verb(String code) {
        return Optional.ofNullable(verbs.get(code));
    }

    /// `/{language}/{section}/{slug}`.
    ///
    /// @param kind of an item, or of a part of one
    /// @param slug of the item; of a part with its place
    public String path(String language, String kind, String slug) {
        return "/" + language + "/" + withParts(kind).section() + "/" + slug;
    }

    /// The kind of this code, or the one whose items have parts of this code.
    public Kind withParts(String code) {
        return find(code)
                .or(() -> byCode.values().stream()
                        .filter(kind -> kind.partCode().equals(code))
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException("no kind of item or part is called " + code));
    }
}

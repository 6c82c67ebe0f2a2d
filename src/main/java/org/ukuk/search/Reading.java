package org.ukuk.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Contributor;
import org.ukuk.catalogue.Country;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.ItemFiles;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.Part;
import org.ukuk.catalogue.StoredFile;
import org.ukuk.platform.i18n.Collation;
import org.ukuk.platform.i18n.Language;
import org.ukuk.thesaurus.Concepts;

/// Reads an item with its files and topics the way the index wants it.
final class Reading {

    /// Letters of one item that can be found; a longer text is found by its first million.
    static final int LONGEST_TEXT = 1_000_000;

    private static final int PAGES_AT_ONCE = 100;
    private static final int LONGEST_FACET = 200;

    private final Kinds kinds;
    private final ItemFiles files;
    private final Concepts concepts;

    Reading(Kinds kinds, ItemFiles files, Concepts concepts) {
        this.kinds = kinds;
        this.files = files;
        this.concepts = concepts;
    }

    /// An item and its places, to be written together.
    ///
    /// @param spelt the words of a public item's texts
    record Read(Entry entry, List<Place> places, Collection<Spelt> spelt) {}

    /// The item, and each of its parts.
    List<Read> read(Item item) {
        var kind = kinds.of(item.kind());
        var places = new Places(item, item.id());
        places.ownWords();
        files.of(item.id()).forEach(file -> pages(file, places));
        var derived = kind.derived(item);
        var all = new ArrayList<Read>();
        all.add(read(item, entry(item, kind, places.texts, derived), places));
        kind.parts(item).forEach(part -> all.add(part(item, kind, part, derived)));
        return all;
    }

    private static Read read(Item item, Entry entry, Places places) {
        boolean seen = item.content().visibility().equals(Content.PUBLIC);
        return new Read(entry, places.all, seen ? places.texts.spelt().toList() : List.of());
    }

    private Read part(Item item, Kind kind, Part part, Map<String, List<String>> derived) {
        var content = item.content();
        var places = new Places(item, item.id() + "/" + part.anchor());
        part.summaries().forEach((language, summary) -> places.add("", 0, language.code(), summary));
        part.words()
                .forEach((code, text) ->
                        Blocks.ofPlain(text, Places.LONGEST_BLOCK).forEach(block -> places.add("", 0, code, block)));
        part.titles().forEach(places.texts::add);
        part.overlines().forEach(places.texts::add);
        labels(part.topics(), places.texts);
        var line = Line.from(item, kind, part);
        var issued = kind.reference(item).issued();
        var sortKeys = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            sortKeys.put(language, Collation.key(language, line.title(language)));
        }
        var facets = facets(item, kind, derived);
        facets.putAll(part.facets());
        var entry = new Entry(
                places.entry,
                item.id(),
                kind.partCode(),
                content.visibility(),
                line.original(),
                issued == null ? null : issued.first(),
                item.publishedAt().toEpochMilli(),
                sortKeys,
                part.titles(),
                places.texts.stems,
                List.of(),
                topics(part.topics()),
                content.countries().stream().map(Country::code).distinct().toList(),
                facets,
                line.written());
        return read(item, entry, places);
    }

    private void pages(StoredFile file, Places places) {
        if (file.extraction() != StoredFile.Extraction.DONE) {
            return;
        }
        var language = file.language();
        int from = 0;
        while (true) {
            var passages = files.passages(file.id(), from, PAGES_AT_ONCE);
            passages.forEach(p -> places.add(file.id(), p.page(), language, p.text()));
            if (passages.size() < PAGES_AT_ONCE || places.isFull()) {
                return;
            }
            from = passages.getLast().page() + 1;
        }
    }

    private Entry entry(Item item, Kind kind, Texts texts, Map<String, List<String>> derived) {
        var content = item.content();
        var line = Line.from(item, kind);
        var issued = kind.reference(item).issued();
        var sortKeys = new EnumMap<Language, String>(Language.class);
        var titles = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            sortKeys.put(language, Collation.key(language, item.title(language)));
            var text = item.text(language);
            if (text != null) {
                titles.put(language, text.title());
                texts.add(language, text.title());
            }
        }
        var names = fields(content, kind, texts);
        var topics = topics(content.topics());
        labels(content.topics(), texts);
        return new Entry(
                item.id(),
                item.id(),
                item.kind(),
                content.visibility(),
                line.original(),
                issued == null ? null : issued.first(),
                item.publishedAt().toEpochMilli(),
                sortKeys,
                titles,
                texts.stems,
                names,
                topics,
                content.countries().stream().map(Country::code).distinct().toList(),
                facets(item, kind, derived),
                line.written());
    }

    /// Makes the kind's own fields findable.
    ///
    /// @return the names of people
    private static List<String> fields(Content content, Kind kind, Texts texts) {
        var names = new ArrayList<String>();
        for (var field : kind.fields()) {
            var words = content.all(field.name()).stream().flatMap(value -> findable(field, value));
            field.language()
                    .ifPresentOrElse(
                            language -> words.forEach(word -> texts.add(language, word)),
                            () -> words.forEach(texts::addOfNoLanguage));
            if (field.input() instanceof Field.Input.Person) {
                content.all(field.name())
                        .forEach(value -> names.add(Contributor.parse(value).name()));
            }
        }
        return names;
    }

    /// Names, titles of series and identifiers belong to no language.
    private static Stream<String> findable(Field field, String value) {
        return switch (field.input()) {
            case Field.Input.Line _, Field.Input.Paragraph _, Field.Input.Identifier _ -> Stream.of(value);
            case Field.Input.Person _ -> Stream.of(Contributor.parse(value).name());
            case Field.Input.Date _,
                    Field.Input.Choice _,
                    Field.Input.AnyLanguage _,
                    Field.Input.AnyCountry _,
                    Field.Input.Whole _,
                    Field.Input.Address _ -> Stream.empty();
        };
    }

    private Collection<String> topics(List<String> ids) {
        var thesaurus = concepts.thesaurus();
        var all = new LinkedHashSet<String>();
        ids.forEach(id -> all.addAll(thesaurus.withBroader(id)));
        return all;
    }

    /// An item is found by the labels of its topics in every language.
    private void labels(List<String> topics, Texts texts) {
        var thesaurus = concepts.thesaurus();
        for (var topic : topics) {
            thesaurus.find(topic).ifPresent(concept -> {
                concept.pref().forEach(texts::add);
                concept.alt().forEach((language, labels) -> labels.forEach(label -> texts.add(language, label)));
            });
        }
    }

    private static Map<String, List<String>> facets(Item item, Kind kind, Map<String, List<String>> derived) {
        var facets = new LinkedHashMap<>(derived);
        for (var field : kind.fields()) {
            var values = field.facet() ? item.content().all(field.name()) : List.<String>of();
            if (!values.isEmpty()) {
                facets.put(
                        field.name(),
                        values.stream()
                                .map(value -> facetValue(field, value))
                                .filter(value -> !value.isEmpty())
                                .distinct()
                                .toList());
            }
        }
        return facets;
    }

    private static String facetValue(Field field, String value) {
        var text = field.input() instanceof Field.Input.Person
                ? Contributor.parse(value).name()
                : value.strip();
        return text.length() > LONGEST_FACET ? text.substring(0, LONGEST_FACET) : text;
    }

    /// Gathers the places of one item, up to the limit.
    private static final class Places {

        private static final int LONGEST_BLOCK = 3_000;

        private final Item item;
        private final String entry;
        private final List<Place> all = new ArrayList<>();
        private final Texts texts = new Texts();
        private int letters;

        /// @param entry id of what the reader is led to
        Places(Item item, String entry) {
            this.item = item;
            this.entry = entry;
        }

        boolean isFull() {
            return letters >= LONGEST_TEXT;
        }

        void ownWords() {
            item.content().texts().forEach((language, text) -> {
                add("", 0, language.code(), text.summary());
                // Once more, so that a word of the summary counts more than one of the text.
                texts.add(language, text.summary());
                Blocks.of(text.body(), LONGEST_BLOCK).forEach(block -> add("", 0, language.code(), block));
            });
        }

        void add(String file, int page, String code, String text) {
            if (text.isBlank() || isFull()) {
                return;
            }
            var kept = text.length() > LONGEST_TEXT - letters ? text.substring(0, LONGEST_TEXT - letters) : text;
            letters += kept.length();
            var language = Language.of(code).orElseGet(() -> Texts.byLetters(kept));
            var stems = texts.add(language, kept);
            all.add(new Place(
                    entry + ":" + all.size(),
                    entry,
                    item.id(),
                    item.content().visibility(),
                    file,
                    page,
                    code,
                    language,
                    stems,
                    kept));
        }
    }
}

package org.ukuk.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.ObjectStructure;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFinalStep;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.i18n.Language;

/// An item, or a part of one, as the index knows it: words to find it by, values to narrow and sort by, and the lines a
/// list shows.
///
/// @param id of the item; of a part the item's id, a slash and the anchor
/// @param owner the item's id
/// @param date the first day its date can mean; null when it has none
/// @param published milliseconds of its first publishing here
/// @param sortKeys of its title, by the reader's language
/// @param titles by language
/// @param words everything it can be found by, titles too, as stems by their language
/// @param names of people
/// @param facets values of the kind's own narrowing fields, by the field's name
/// @param line what a list shows of it, see `Line`
record Entry(
        String id,
        String owner,
        String kind,
        String visibility,
        String original,
        @Nullable LocalDate date,
        long published,
        Map<Language, String> sortKeys,
        Map<Language, String> titles,
        Map<Language, List<String>> words,
        List<String> names,
        Collection<String> topics,
        Collection<String> countries,
        Map<String, List<String>> facets,
        String line) {

    static final String FACETS = "facets";

    /// Whether it is a part of an item: `yes` or `no`.
    static final String PART = "part";

    static final String NO = "no";

    /// Titles of all languages, unstemmed, for suggestions while somebody types.
    static final String START = "start";

    /// Names of people, folded.
    static final String NAMES = "names";

    /// Codes of the languages it has a text in.
    static final String LANGUAGES = "languages";

    static String title(Language language) {
        return "title_" + language.code();
    }

    static String words(Language language) {
        return "words_" + language.code();
    }

    static String sortKey(Language language) {
        return "sort_" + language.code();
    }

    /// A kind with new fields needs no change here: its facets go into fields made as they come.
    static void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        var schema = context.indexSchemaElement();
        for (var field : List.of("kind", "visibility", "original", PART)) {
            schema.field(field, f -> f.asString().aggregable(Aggregable.YES)).toReference();
        }
        for (var field : List.of("topic", "country", LANGUAGES)) {
            schema.field(field, f -> f.asString().aggregable(Aggregable.YES))
                    .multiValued()
                    .toReference();
        }
        schema.field("year", f -> f.asInteger().aggregable(Aggregable.YES)).toReference();
        schema.field("date", f -> f.asLocalDate().sortable(Sortable.YES)).toReference();
        schema.field("published", f -> f.asLong().sortable(Sortable.YES)).toReference();
        for (var field : List.of(START, NAMES)) {
            schema.field(field, f -> f.asString().analyzer(Tokens.NAME))
                    .multiValued()
                    .toReference();
        }
        schema.field("line", f -> stored(f)).toReference();
        var facets = schema.objectField(FACETS, ObjectStructure.FLATTENED);
        facets.toReference();
        facets.fieldTemplate("any", f -> f.asString().aggregable(Aggregable.YES))
                .matchingPathGlob("*")
                .multiValued();
        for (var language : Language.values()) {
            bind(schema, language);
        }
        context.bridge(Entry.class, (document, entry, write) -> entry.write(document));
    }

    private static IndexFieldTypeFinalStep<String> stored(IndexFieldTypeFactory fields) {
        return fields.asString().projectable(Projectable.YES).searchable(Searchable.NO);
    }

    private static void bind(IndexSchemaElement schema, Language language) {
        schema.field(sortKey(language), f -> f.asString().sortable(Sortable.YES).searchable(Searchable.NO))
                .toReference();
        schema.field(title(language), f -> f.asString().analyzer(Tokens.NAME)).toReference();
        schema.field(words(language), f -> f.asString().analyzer(Tokens.NAME))
                .multiValued()
                .toReference();
    }

    private void write(DocumentElement document) {
        document.addValue("kind", kind);
        document.addValue("visibility", visibility);
        document.addValue(PART, id.equals(owner) ? NO : "yes");
        document.addValue("original", original);
        topics.forEach(topic -> document.addValue("topic", topic));
        countries.forEach(country -> document.addValue("country", country));
        if (date != null) {
            document.addValue("date", date);
            document.addValue("year", date.getYear());
        }
        document.addValue("published", published);
        document.addValue("line", line);
        sortKeys.forEach((language, key) -> document.addValue(sortKey(language), key));
        titles.forEach((language, title) -> {
            document.addValue(LANGUAGES, language.code());
            var read = Words.in(title);
            document.addValue(title(language), Words.stems(language, read));
            document.addValue(START, Words.fold(Words.plain(read)));
        });
        words.forEach((language, texts) -> texts.forEach(text -> document.addValue(words(language), text)));
        names.forEach(name -> document.addValue(NAMES, Words.fold(Words.plain(Words.in(name)))));
        if (!facets.isEmpty()) {
            var own = document.addObject(FACETS);
            facets.forEach((name, values) -> values.forEach(value -> own.addValue(name, value)));
        }
    }

    /// An item and its parts go the same way, so that they can be taken away together.
    static void route(RoutingBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(Entry.class, new ByOwner<>(Entry::owner));
    }
}

package org.ukuk.search;

import java.util.List;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.ukuk.platform.i18n.Language;

/// A stretch of an item's text that a reader can be led to: a page of a file, or a piece of the item's own words.
///
/// @param id the entry's id, a colon, a number
/// @param item id of the entry that the reader is led to: an item or a part of one
/// @param owner the item's id
/// @param file id of the file; empty for the item's own words
/// @param page of the file, from 1; 0 for the item's own words
/// @param language ISO 639-1 of the text
/// @param analyser the language whose stems it has
/// @param stems of its words
record Place(
        String id,
        String item,
        String owner,
        String visibility,
        String file,
        int page,
        String language,
        Language analyser,
        String stems,
        String text) {

    static void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        var schema = context.indexSchemaElement();
        for (var field : List.of("item", "visibility")) {
            schema.field(field, f -> f.asString().projectable(Projectable.YES)).toReference();
        }
        for (var field : List.of("file", "language")) {
            schema.field(field, f -> f.asString().projectable(Projectable.YES).searchable(Searchable.NO))
                    .toReference();
        }
        schema.field("page", f -> f.asInteger().projectable(Projectable.YES)).toReference();
        schema.field("text", f -> f.asString().projectable(Projectable.YES).searchable(Searchable.NO))
                .toReference();
        for (var language : Language.values()) {
            schema.field(Entry.words(language), f -> f.asString().analyzer(Tokens.NAME))
                    .toReference();
        }
        context.bridge(Place.class, (document, place, write) -> place.write(document));
    }

    private void write(DocumentElement document) {
        document.addValue("item", item);
        document.addValue("visibility", visibility);
        document.addValue("file", file);
        document.addValue("language", language);
        document.addValue("page", page);
        document.addValue("text", text);
        document.addValue(Entry.words(analyser), stems);
    }

    /// All places of an item go the same way, so that they can be taken away together.
    static void route(RoutingBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(Place.class, new ByOwner<>(Place::owner));
    }
}

package org.ukuk.search;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.ukuk.platform.i18n.Language;

/// A word that stands in a public text, to tell whether a typed word is one, and which is the nearest if not. One
/// document for each stem, so that the collection's own words are known to every process that shares the index.
///
/// @param id the language's code, a colon, the stem
/// @param word as it is written in a text
record Spelt(String id, String word) {

    static final String GRAMS = "grams";
    static final String WORD = "word";

    private static final int GRAM = 3;

    static Spelt of(Language language, String stem, String word) {
        return new Spelt(id(language, stem), word);
    }

    static String id(Language language, String stem) {
        return language.code() + ":" + stem;
    }

    static void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        var schema = context.indexSchemaElement();
        schema.field(GRAMS, f -> f.asString().analyzer(Tokens.NAME).norms(Norms.NO))
                .toReference();
        schema.field(WORD, f -> f.asString().projectable(Projectable.YES).searchable(Searchable.NO))
                .toReference();
        context.bridge(Spelt.class, (document, spelt, write) -> spelt.write(document));
    }

    private void write(DocumentElement document) {
        document.addValue(WORD, word);
        document.addValue(GRAMS, String.join(" ", grams(word)));
    }

    /// Three letters each, folded; the ends of the word count as letters.
    static List<String> grams(String word) {
        var whole = "_" + Words.fold(word) + "_";
        var grams = new ArrayList<String>();
        for (int at = 0; at + GRAM <= whole.length(); at++) {
            grams.add(whole.substring(at, at + GRAM));
        }
        return grams.stream().distinct().toList();
    }
}

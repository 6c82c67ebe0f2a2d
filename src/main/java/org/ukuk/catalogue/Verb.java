package org.ukuk.catalogue;

/// What a link says, and what it says when read from the other end. Both are message keys under `link.`.
public record Verb(String code, String reverse) {

    public static final Verb PART_OF = new Verb("part-of", "has-part");
    public static final Verb REPLACES = new Verb("replaces", "replaced-by");
    public static final Verb TRANSLATION_OF = new Verb("translation-of", "has-translation");
    public static final Verb ABOUT = new Verb("about", "subject-of");
    public static final Verb DOCUMENTS = new Verb("documents", "documented-by");
    public static final Verb RELATED = new Verb("related", "related");
}

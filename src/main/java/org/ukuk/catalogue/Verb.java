package org.ukuk.catalogue;

/// What a link says, and what it says when read from the other end. Both are message keys under `link.`.
///
/// @param up whether it leads to what stands above or was there before, so that such links never go in a circle
public record Verb(String code, String reverse, boolean up) {

    public static final Verb PART_OF = up("part-of", "has-part");
    public static final Verb REPLACES = up("replaces", "replaced-by");
    public static final Verb TRANSLATION_OF = up("translation-of", "has-translation");
    public static final Verb ABOUT = new Verb("about", "subject-of");
    public static final Verb DOCUMENTS = new Verb("documents", "documented-by");
    public static final Verb RELATED = new Verb("related", "related");

    public Verb(String code, String reverse) {
        this(code, reverse, false);
    }

    public static Verb up(String code, String reverse) {
        return new Verb(code, reverse, true);
    }
}

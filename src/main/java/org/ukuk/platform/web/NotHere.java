package org.ukuk.platform.web;

/// Nothing published is at this address. The error page then looks whether it moved (301), was removed (410), or never
/// was (404).
public final class NotHere extends RuntimeException {

    private final String kind;
    private final String slug;

    private NotHere(String kind, String slug) {
        super(kind + "/" + slug);
        this.kind = kind;
        this.slug = slug;
    }

    public static NotHere at(String kind, String slug) {
        return new NotHere(kind, slug);
    }

    /// A page that is not an item's.
    public static NotHere page() {
        return new NotHere("", "");
    }

    public String kind() {
        return kind;
    }

    public String slug() {
        return slug;
    }
}

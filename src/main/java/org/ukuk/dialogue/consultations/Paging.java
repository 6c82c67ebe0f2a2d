package org.ukuk.dialogue.consultations;

/// Where one is in a list that is shown in pages.
///
/// @param page from 1
/// @param size how many a page has
/// @param all how many there are
public record Paging(int page, int size, int all) {

    /// The page an address asks for, or the nearest there is.
    public static Paging of(int asked, int size, int all) {
        return new Paging(Math.clamp(asked, 1, Math.max(1, (all + size - 1) / size)), size, all);
    }

    public int pages() {
        return Math.max(1, (all + size - 1) / size);
    }

    /// How many come before this page.
    public int skip() {
        return (page - 1) * size;
    }

    /// The number of a page in an address; 1 for what is none.
    public static int asked(String page) {
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }
}

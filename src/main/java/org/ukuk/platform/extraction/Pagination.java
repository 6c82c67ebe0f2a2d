package org.ukuk.platform.extraction;

/// Cuts a text without pages into pages of about 3,000 letters, at paragraphs, a heading rather at the top of a page
/// than at its foot.
final class Pagination {

    private static final int USUAL = 3000;
    private static final int ENOUGH_BEFORE_HEADING = 1800;
    private static final int LONGEST = 4500;

    private final PageWriter pages;
    private final StringBuilder page = new StringBuilder();

    Pagination(PageWriter pages) {
        this.pages = pages;
    }

    void paragraph(String text) {
        var rest = Cleaning.text(text);
        while (rest.length() > LONGEST) {
            int cut = cut(rest);
            add(rest.substring(0, cut), USUAL);
            rest = rest.substring(cut).strip();
        }
        add(rest, USUAL);
    }

    /// @param level from 1
    void heading(int level, String text) {
        var title = Cleaning.line(text);
        if (!title.isEmpty()) {
            add(title, ENOUGH_BEFORE_HEADING);
            pages.heading(level, pages.pages() + 1, title);
        }
    }

    private void add(String text, int full) {
        if (text.isEmpty()) {
            return;
        }
        if (!page.isEmpty() && (page.length() >= full || page.length() + text.length() > LONGEST)) {
            turn();
        }
        page.append(page.isEmpty() ? "" : "\n\n").append(text);
    }

    /// After a sentence, else between words, else anywhere.
    private static int cut(String text) {
        int sentence = text.lastIndexOf(". ", USUAL);
        int word = text.lastIndexOf(' ', USUAL);
        return sentence > USUAL / 2 ? sentence + 1 : word > USUAL / 2 ? word : USUAL;
    }

    private void turn() {
        pages.page(page.toString());
        page.setLength(0);
    }

    void finish() {
        if (!page.isEmpty()) {
            turn();
        }
    }
}

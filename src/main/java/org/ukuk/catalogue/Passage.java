package org.ukuk.catalogue;

/// The text of one page of a file.
///
/// @param page from 1; a file without pages is cut into pages of about 3,000 letters at paragraphs
public record Passage(String file, int page, String text) {

    /// Where it stands in the reader: `page-12`.
    public String anchor() {
        return "page-" + page;
    }
}

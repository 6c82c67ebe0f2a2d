package org.ukuk.library;

import java.util.List;
import org.springframework.web.util.UriUtils;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.StoredFile;
import org.ukuk.platform.extraction.Extraction.Heading;
import org.ukuk.search.Results.Snippet;

/// What the reader shows of a file.
///
/// @param path of the publication's page
/// @param sheets the pages shown, in order
/// @param q what the reader looks for; empty when nothing
/// @param places where it was found in this file, by page
public record ReaderView(
        Item item,
        String path,
        StoredFile file,
        List<StoredFile> files,
        List<Sheet> sheets,
        String q,
        List<Snippet> places,
        List<Heading> outline) {

    private static final int HEADINGS = 150;

    /// A page of the file.
    public record Sheet(int number, List<List<Run>> paragraphs) {}

    /// A run of text.
    ///
    /// @param found whether it is what the reader looks for
    public record Run(String text, boolean found) {}

    public int first() {
        return sheets.isEmpty() ? 1 : sheets.getFirst().number();
    }

    public int last() {
        return sheets.isEmpty() ? 1 : sheets.getLast().number();
    }

    public boolean hasMore() {
        return last() < file.pages();
    }

    /// The file from its start, with what is looked for.
    public String reading() {
        return path + "/read?file=" + file.id() + (q.isEmpty() ? "" : "&q=" + UriUtils.encode(q, "UTF-8"));
    }

    public String at(int page) {
        return reading() + "&page=" + page + "#page-" + page;
    }

    public String pdf(int page) {
        return path + "/pdf?file=" + file.id() + "&page=" + page;
    }

    /// The table of contents, as deep as a page can bear.
    public List<Heading> contents() {
        int depth = outline.size() > HEADINGS ? 2 : 4;
        return outline.stream().filter(h -> h.level() <= depth).limit(HEADINGS).toList();
    }
}

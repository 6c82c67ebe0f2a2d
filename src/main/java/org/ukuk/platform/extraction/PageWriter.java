package org.ukuk.platform.extraction;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.ukuk.platform.extraction.Extraction.State;

/// Sends pages to the parent as they are read and watches that they do not become too many.
final class PageWriter {

    private static final int MOST_HEADINGS = 2000;
    private static final int LONGEST_HEADING = 300;
    private static final int LONGEST_PAGE = 1_000_000;
    /// Fewer letters than this in a whole file are a stamp on a scan, not a text.
    private static final int LEAST = 10;

    /// More text or pages than the limits allow.
    static final class Full extends RuntimeException {}

    private final DataOutputStream out;
    private final long mostLetters;
    private final int mostPages;
    private long letters;
    private long visible;
    private int pages;
    private int headings;

    PageWriter(DataOutputStream out, long mostLetters, int mostPages) {
        this.out = out;
        this.mostLetters = mostLetters;
        this.mostPages = mostPages;
    }

    void page(String text) {
        pages++;
        letters += text.length();
        if (pages > mostPages || letters > mostLetters || text.length() > LONGEST_PAGE) {
            throw new Full();
        }
        visible += text.chars().filter(c -> !Character.isWhitespace(c)).count();
        try {
            out.writeByte(Wire.PAGE);
            out.writeInt(pages);
            Wire.writeText(out, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A line of the table of contents; those after the two thousandth are left out.
    void heading(int level, int page, String title) {
        var line = Cleaning.line(title);
        if (line.isEmpty() || ++headings > MOST_HEADINGS) {
            return;
        }
        try {
            out.writeByte(Wire.HEADING);
            out.writeInt(level);
            out.writeInt(page);
            Wire.writeText(out, line.length() > LONGEST_HEADING ? line.substring(0, LONGEST_HEADING) + "…" : line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasRoomFor(long moreLetters) {
        return letters + moreLetters <= mostLetters;
    }

    boolean hasText() {
        return visible >= LEAST;
    }

    int pages() {
        return pages;
    }

    void end(State state, String reason) throws IOException {
        out.writeByte(Wire.END);
        out.writeByte(state.ordinal());
        out.writeUTF(reason);
        out.writeInt(pages);
    }
}

package org.ukuk.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an item says in one language.
///
/// @param title one line
/// @param summary a paragraph or two of plain text; shown at the top of the page, and its beginning in lists
/// @param body Markdown (CommonMark); may be empty
/// @param status how this text came about and whether it is still good
/// @param writtenOn the day the text was last changed; null when unknown
public record Text(
        String title,
        String summary,
        String body,
        TextStatus status,
        @Nullable LocalDate writtenOn) {

    private static final int BRIEF = 300;

    /// The summary as lists show it: at most 300 letters, cut between words.
    public String brief() {
        if (summary.length() <= BRIEF) {
            return summary;
        }
        int space = summary.lastIndexOf(' ', BRIEF);
        return summary.substring(0, space > 0 ? space : BRIEF) + "…";
    }

    /// Whether both say the same, whatever their status and day.
    public boolean sameWords(Text other) {
        return title.equals(other.title) && summary.equals(other.summary) && body.equals(other.body);
    }

    public boolean isEmpty() {
        return title.isBlank() && summary.isBlank() && body.isBlank();
    }

    public Text as(TextStatus other) {
        return new Text(title, summary, body, other, writtenOn);
    }
}

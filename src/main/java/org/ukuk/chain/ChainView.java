package org.ukuk.chain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ukuk.chain.Finding.State;

/// A chain as pages show it: rows from the standard down to the result.
///
/// @param broken at how many rows it is broken
/// @param drawing the same as a picture
/// @param grow where editors write down a gap when there is none below a standard; null when there is one
public record ChainView(
        List<Row> rows,
        int broken,
        Drawing drawing,
        @Nullable String grow) {

    /// One step.
    ///
    /// @param here whether the item whose chain it is stands here
    /// @param more how many links are not shown
    /// @param moreAt page of the rest; null when everything is shown
    /// @param mend where editors mend a step that is missing; null when it is there
    public record Row(
            Step step,
            State state,
            boolean here,
            List<Entry> entries,
            int more,
            @Nullable String moreAt,
            @Nullable String mend) {

        public boolean isMissing() {
            return entries.isEmpty();
        }

        /// The class of the row in the list; `next` is broken when the thread to it is torn.
        public String style(@Nullable Row next) {
            var stitch = here ? "here" : state == State.FULL ? "" : state.code();
            return (stitch + (next != null && next.state() == State.BROKEN ? " gap" : "")).strip();
        }
    }

    /// An item, or something said at this step.
    ///
    /// @param key of its box in the drawing
    /// @param of key of the item it is said of; empty for items
    /// @param about title of that item, where there are several it could be said of; empty otherwise
    /// @param lang of the title
    /// @param address where it is read; null when nowhere
    /// @param over what it is: “Law · 2006”; empty for nothing
    /// @param summary of the item; empty for a place in one
    /// @param on the day it was said; null for items
    /// @param role of who said it, in words; empty for items
    /// @param mend where editors mend it; null when there is nothing to mend
    /// @param links what it says it rests on
    /// @param said what features say of it
    public record Entry(
            String key,
            String of,
            String about,
            State state,
            boolean here,
            String title,
            String lang,
            @Nullable String address,
            String over,
            String summary,
            String note,
            @Nullable LocalDate on,
            String role,
            String source,
            @Nullable String mend,
            List<Bond> links,
            List<Entry> said) {}

    /// A link to a higher step.
    ///
    /// @param verb a message key under `link.`
    /// @param key of the other end's box in the drawing
    /// @param role code of the role of whoever published it
    public record Bond(
            String verb,
            String key,
            String title,
            String lang,
            String address,
            String note,
            LocalDate on,
            String role,
            String source) {}
}

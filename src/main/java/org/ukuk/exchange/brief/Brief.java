package org.ukuk.exchange.brief;

import java.time.LocalDate;
import java.util.List;
import org.ukuk.platform.i18n.Language;

/// A document: a title, what it is about, and its parts in order.
///
/// @param lead one paragraph under the title; empty for none
/// @param address of the page it was made from; its last line names it
/// @param day on which it was made
public record Brief(Language language, String title, String lead, List<Block> blocks, String address, LocalDate day) {

    /// A part of a document.
    public sealed interface Block {}

    /// @param level from 1, under the document's title, to 3
    public record Heading(int level, String text) implements Block {}

    /// @param text an empty line begins another paragraph
    public record Paragraph(String text) implements Block {}

    /// A list, each text one of its lines.
    public record Bullets(List<String> texts) implements Block {}

    /// @param head names of the columns; empty for a table without
    /// @param rows each with as many cells as there are columns; the first cell names its row; a cell may have
    /// several lines
    public record Table(List<String> head, List<List<String>> rows) implements Block {}

    /// A line that leads to a page.
    ///
    /// @param address absolute
    public record Linked(String text, String address) implements Block {}
}

package org.ukuk.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import org.ukuk.platform.i18n.Language;

/// A format in which a list of items, or one, can be taken away: `.csv`, `.ris`, `.bib` … Formats announce themselves
/// by beans of this type; whoever shows a list offers all of them.
public interface ResultFormat {

    /// After the dot of an address: `ris`.
    String extension();

    String mediaType();

    /// Writes the items in their order; the list is already bounded.
    void write(Listing listing, OutputStream out) throws IOException;

    /// A list of items and what it is called.
    ///
    /// @param title what was searched or listed, for formats with a heading
    /// @param address absolute address of the list as a page
    /// @param origin scheme, host and port for absolute addresses of the items
    /// @param items can be walked more than once; not always in memory
    record Listing(String title, String address, String origin, Language language, Iterable<Item> items) {}
}

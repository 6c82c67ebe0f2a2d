package org.ukuk.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.ukuk.catalogue.Item;

/// A format that `ukuk export` writes and that is no list of records, such as an archive of documents: a bean of this
/// type.
public interface WholeFormat {

    /// As given to `--format`.
    String code();

    /// @param items can be walked once; those that the format does not know are left out
    void write(Iterable<Item> items, OutputStream out) throws IOException;
}

package org.ukuk.exchange.bulk.readers;

import java.io.IOException;
import java.util.function.Consumer;

/// Reads one kind of source, entry by entry.
interface EntryReader {

    /// @throws Unreadable when the file cannot be read any further
    void read(SourceFile file, Consumer<Entry> to) throws IOException;
}

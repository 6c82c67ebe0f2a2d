package org.ukuk.exchange.bulk.readers;

import java.util.function.Consumer;

/// A document without a row of its own: a record titled as the document says, else by the file's name.
final class DocumentReader implements EntryReader {

    @Override
    public void read(SourceFile file, Consumer<Entry> to) {
        var name = String.valueOf(file.path().getFileName());
        to.accept(new Entry.Growing()
                .add("title", DocumentMetadata.title(file.path()).orElseGet(() -> DocumentTitle.of(name)))
                .add("type", "report")
                .add("file", file.name())
                .as(name, file.name()));
    }
}

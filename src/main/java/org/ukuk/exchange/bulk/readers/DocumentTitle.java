package org.ukuk.exchange.bulk.readers;

/// The title of a document nobody gave one: its file's name without folders and ending.
public final class DocumentTitle {

    private DocumentTitle() {}

    public static String of(String file) {
        var name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ').strip();
    }
}

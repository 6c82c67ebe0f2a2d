package org.ukuk.exchange.bulk.readers;

import java.util.Locale;
import org.ukuk.catalogue.Reason;

/// What kind of source a file is, by its content.
public enum Format {
    /// CSV, TSV and the like: a header and rows.
    TABLE,
    /// XLSX.
    WORKBOOK,
    RIS,
    BIBTEX,
    /// RDF as Zotero writes it.
    ZOTERO,
    /// A text to be kept as a file of a publication of its own.
    DOCUMENT,
    /// A table in a form we do not read: XLS, XLSB, ODS.
    OTHER_TABLE,
    /// Nothing we can read or keep.
    UNKNOWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether a value that breaks a rule refuses its row. Tables are written for us and can be mended; exports of
    /// other libraries come in without the value, which is told.
    public boolean isStrict() {
        return this == TABLE || this == WORKBOOK;
    }

    public boolean isTable() {
        return this == TABLE || this == WORKBOOK;
    }

    /// Whether it is text, in an encoding that matters.
    public boolean isText() {
        return switch (this) {
            case TABLE, RIS, BIBTEX -> true;
            case WORKBOOK, ZOTERO, DOCUMENT, OTHER_TABLE, UNKNOWN -> false;
        };
    }

    EntryReader reader() {
        return switch (this) {
            case TABLE -> new TableReader();
            case WORKBOOK -> new WorkbookReader();
            case RIS -> new RisReader();
            case BIBTEX -> new BibtexReader();
            case ZOTERO -> new ZoteroReader();
            case DOCUMENT -> new DocumentReader();
            case OTHER_TABLE -> unreadable("import.other-table");
            case UNKNOWN -> unreadable("import.unknown");
        };
    }

    private static EntryReader unreadable(String why) {
        return (file, to) -> {
            throw new Unreadable(Reason.about("", why));
        };
    }
}

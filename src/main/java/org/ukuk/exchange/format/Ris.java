package org.ukuk.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.catalogue.ResultFormat;
import org.ukuk.exchange.Entry;

/// RIS as EndNote, Zotero and Mendeley read it (specification of 2001 with the tags of 2011): UTF-8, lines of `TG  -
/// value` ended by CR LF.
@Component
class Ris implements ResultFormat {

    /// Reference types by CSL types; all others are `GEN`.
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("report", "RPRT"),
            Map.entry("article-journal", "JOUR"),
            Map.entry("article-magazine", "MGZN"),
            Map.entry("article-newspaper", "NEWS"),
            Map.entry("book", "BOOK"),
            Map.entry("chapter", "CHAP"),
            Map.entry("paper-conference", "CPAPER"),
            Map.entry("thesis", "THES"),
            Map.entry("legislation", "STAT"),
            Map.entry("treaty", "STAT"),
            Map.entry("dataset", "DATA"),
            Map.entry("webpage", "ELEC"),
            Map.entry("motion_picture", "VIDEO"),
            Map.entry("song", "SOUND"));

    private final Kinds kinds;

    Ris(Kinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public String extension() {
        return "ris";
    }

    @Override
    public String mediaType() {
        return "application/x-research-info-systems;charset=UTF-8";
    }

    @Override
    public void write(Listing listing, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        for (var item : listing.items()) {
            write(Entry.from(item, kinds, listing.origin()), writer);
        }
        writer.flush();
    }

    private static void write(Entry entry, Writer writer) throws IOException {
        var reference = entry.reference();
        line(writer, "TY", TYPES.getOrDefault(reference.form(), "GEN"));
        line(writer, "ID", entry.item().id());
        line(writer, "TI", entry.title());
        for (var author : reference.authors()) {
            line(writer, "AU", author.name());
        }
        for (var editor : reference.editors()) {
            line(writer, reference.form().equals("chapter") ? "A2" : "ED", editor.name());
        }
        line(writer, "T2", entry.detail("container-title"));
        line(writer, "T3", entry.detail("collection-title"));
        if (reference.issued() != null) {
            line(writer, "PY", Integer.toString(reference.issued().year()));
            line(writer, "DA", date(reference.issued()));
        }
        line(writer, "VL", entry.detail("volume"));
        line(writer, "IS", issue(entry));
        pages(writer, entry);
        line(writer, "PB", entry.detail("publisher"));
        line(writer, "CY", entry.detail("publisher-place"));
        line(writer, "SN", entry.detail(entry.detail("ISBN").isEmpty() ? "ISSN" : "ISBN"));
        line(writer, "DO", entry.detail("DOI"));
        line(writer, "UR", entry.address());
        line(writer, "L2", entry.detail("URL"));
        line(writer, "LA", entry.language());
        line(writer, "AB", entry.text().summary());
        writer.write("ER  - \r\n\r\n");
    }

    private static String issue(Entry entry) {
        return entry.detail("issue").isEmpty() ? entry.detail("number") : entry.detail("issue");
    }

    private static void pages(Writer writer, Entry entry) throws IOException {
        var ends = entry.detail("page").split("\\s*[-–—]\\s*", 2);
        line(writer, "SP", ends[0].isEmpty() ? entry.detail("number-of-pages") : ends[0]);
        if (ends.length > 1) {
            line(writer, "EP", ends[1]);
        }
    }

    /// `YYYY/MM/DD/other`, with the unknown left empty.
    private static String date(PartialDate date) {
        return "%04d/%s/%s/".formatted(date.year(), two(date.month()), two(date.day()));
    }

    private static String two(@org.jspecify.annotations.Nullable Integer part) {
        return part == null ? "" : "%02d".formatted(part);
    }

    private static void line(Writer writer, String tag, String value) throws IOException {
        var text = value.replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            writer.write(tag + "  - " + text + "\r\n");
        }
    }
}

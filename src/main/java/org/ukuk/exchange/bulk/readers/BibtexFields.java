package org.ukuk.exchange.bulk.readers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Fields of BibTeX and BibLaTeX by our names. Fields we have no name for stay as they are.
final class BibtexFields {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article"),
            Map.entry("inproceedings", "article"),
            Map.entry("conference", "article"),
            Map.entry("book", "book"),
            Map.entry("mvbook", "book"),
            Map.entry("booklet", "book"),
            Map.entry("collection", "book"),
            Map.entry("reference", "book"),
            Map.entry("inbook", "chapter"),
            Map.entry("incollection", "chapter"),
            Map.entry("inreference", "chapter"),
            Map.entry("suppbook", "chapter"),
            Map.entry("proceedings", "proceedings"),
            Map.entry("manual", "handbook"),
            Map.entry("thesis", "study"),
            Map.entry("phdthesis", "study"),
            Map.entry("mastersthesis", "study"),
            Map.entry("commentary", "commentary"),
            Map.entry("dataset", "data-note"),
            Map.entry("video", "video"),
            Map.entry("movie", "video"),
            Map.entry("audio", "audio"),
            Map.entry("music", "audio"));

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("journal", "container"),
            Map.entry("journaltitle", "container"),
            Map.entry("booktitle", "container"),
            Map.entry("publisher", "publisher"),
            Map.entry("institution", "publisher"),
            Map.entry("organization", "publisher"),
            Map.entry("school", "publisher"),
            Map.entry("address", "place"),
            Map.entry("location", "place"),
            Map.entry("volume", "volume"),
            Map.entry("issue", "issue"),
            Map.entry("series", "series"),
            Map.entry("pages", "pages"),
            Map.entry("pagetotal", "extent"),
            Map.entry("numpages", "extent"),
            Map.entry("isbn", "isbn"),
            Map.entry("issn", "issn"),
            Map.entry("doi", "doi"),
            Map.entry("url", "url"),
            Map.entry("language", "languages"),
            Map.entry("langid", "languages"),
            Map.entry("type", "genre"),
            Map.entry("abstract", "summary"),
            Map.entry("rights", "rights"),
            Map.entry("copyright", "rights"));

    private static final Map<String, String> PEOPLE = Map.of("author", "authors", "editor", "editors");
    private static final Set<String> TAKEN =
            Set.of("title", "subtitle", "titleaddon", "date", "year", "month", "day", "crossref", "key");

    /// What an entry has from the one it refers to (BibTeX's own list).
    private static final List<String> INHERITED = List.of(
            "editor", "publisher", "organization", "address", "year", "date", "month", "series", "volume", "isbn");

    private BibtexFields() {}

    static Entry entry(BibtexEntry entry, @Nullable BibtexEntry parent, String place) {
        var fields = new Entry.Growing();
        fields.add("type", TYPES.getOrDefault(entry.type(), "report"));
        fields.add("title", title(entry));
        entry.fields().forEach(pair -> field(fields, entry.type(), pair));
        fields.add("date", date(entry));
        if (parent != null) {
            inherit(fields, entry, parent);
        }
        return fields.as(place, entry.key());
    }

    private static String title(BibtexEntry entry) {
        var title = Latex.text(entry.one("title"));
        for (var more : List.of("subtitle", "titleaddon")) {
            var part = Latex.text(entry.one(more));
            title = part.isEmpty() ? title : title.isEmpty() ? part : title + ": " + part;
        }
        return title;
    }

    private static String date(BibtexEntry entry) {
        var date = Latex.text(entry.one("date"));
        if (!date.isEmpty()) {
            return date.replaceFirst("/.*", "");
        }
        var month = Latex.text(entry.one("month"));
        var day = Latex.text(entry.one("day"));
        var year = Latex.text(entry.one("year"));
        return month.matches("\\d{1,2}") && day.matches("\\d{0,2}")
                ? year + "-" + month + (day.isEmpty() ? "" : "-" + day)
                : (day + " " + month + " " + year).strip();
    }

    private static void field(Entry.Growing fields, String type, BibtexEntry.Pair pair) {
        var name = pair.name();
        if (PEOPLE.containsKey(name)) {
            BibtexNames.read(pair.value()).forEach(person -> fields.add(PEOPLE.getOrDefault(name, name), person));
        } else if (name.equals("keywords")) {
            for (var word : Latex.text(pair.value()).split("[,;]")) {
                fields.add("topics", word);
            }
        } else if (name.equals("file")) {
            files(fields, pair.value());
        } else if (name.equals("number")) {
            fields.add(type.equals("article") ? "issue" : "number", Latex.text(pair.value()));
        } else if (name.equals("howpublished") && Latex.text(pair.value()).startsWith("http")) {
            fields.add("url", Latex.text(pair.value()));
        } else if (!TAKEN.contains(name)) {
            fields.add(NAMES.getOrDefault(name, name), verbatim(name) ? pair.value() : Latex.text(pair.value()));
        }
    }

    /// Reference managers write a description, the path and the type, with colons between.
    private static void files(Entry.Growing fields, String value) {
        for (var file : value.split(";")) {
            fields.add("file", file.replaceFirst("^[^:]*:([^:]+):[^:]*$", "$1"));
        }
    }

    /// Fields that are no text: a backslash in them is itself.
    private static boolean verbatim(String name) {
        return name.equals("doi") || name.equals("url");
    }

    private static void inherit(Entry.Growing fields, BibtexEntry entry, BibtexEntry parent) {
        if (!fields.has("container")) {
            var booktitle = Latex.text(parent.one("booktitle"));
            fields.add("container", booktitle.isEmpty() ? title(parent) : booktitle);
        }
        for (var pair : parent.fields()) {
            if (INHERITED.contains(pair.name()) && entry.one(pair.name()).isEmpty()) {
                field(fields, entry.type(), pair);
            }
        }
        if (!fields.has("date")) {
            fields.add("date", date(parent));
        }
    }
}

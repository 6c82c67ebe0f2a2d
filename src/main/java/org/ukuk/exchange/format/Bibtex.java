package org.ukuk.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Contributor;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.ResultFormat;
import org.ukuk.exchange.Entry;

/// BibTeX in UTF-8, read by BibTeX, biber and reference managers. A key is made of the item's id and never changes.
@Component
class Bibtex implements ResultFormat {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /// Entry types by CSL types; all others are `misc`.
    private static final Map<String, String> TYPES = Map.of(
            "report", "techreport",
            "article-journal", "article",
            "article-magazine", "article",
            "article-newspaper", "article",
            "book", "book",
            "pamphlet", "booklet",
            "chapter", "incollection",
            "paper-conference", "inproceedings",
            "thesis", "phdthesis");

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("publisher-place", "address"),
            Map.entry("collection-title", "series"),
            Map.entry("number", "number"),
            Map.entry("volume", "volume"),
            Map.entry("number-of-pages", "pagetotal"),
            Map.entry("ISBN", "isbn"),
            Map.entry("ISSN", "issn"));

    private final Kinds kinds;

    Bibtex(Kinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public String extension() {
        return "bib";
    }

    @Override
    public String mediaType() {
        return "application/x-bibtex;charset=UTF-8";
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
        var type = TYPES.getOrDefault(entry.reference().form(), "misc");
        writer.write("@" + type + "{ukuk-" + entry.item().id().toLowerCase(Locale.ROOT));
        for (var field : fields(entry, type).entrySet()) {
            writer.write(",\n  " + field.getKey() + " = " + field.getValue());
        }
        writer.write("\n}\n\n");
    }

    private static Map<String, String> fields(Entry entry, String type) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "{" + BibtexText.title(entry.title()) + "}");
        put(fields, "author", people(entry.reference().authors()));
        put(fields, "editor", people(entry.reference().editors()));
        date(fields, entry);
        put(fields, container(type), BibtexText.escape(entry.detail("container-title")));
        put(fields, publisher(type), BibtexText.escape(entry.detail("publisher")));
        FIELDS.forEach((variable, name) -> put(fields, name, BibtexText.escape(entry.detail(variable))));
        // BibTeX numbers an article's issue where CSL says issue.
        put(fields, "number", BibtexText.escape(entry.detail("issue")));
        put(fields, "pages", BibtexText.escape(entry.detail("page")).replaceAll("\\s*[-–—]+\\s*", "--"));
        put(fields, "doi", BibtexText.verbatim(entry.detail("DOI")));
        put(fields, "url", BibtexText.verbatim(entry.address()));
        put(fields, "language", entry.language());
        put(fields, "abstract", BibtexText.escape(entry.text().summary()));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.put(name, "{" + value + "}");
        }
    }

    private static void date(Map<String, String> fields, Entry entry) {
        var issued = entry.reference().issued();
        if (issued == null) {
            return;
        }
        put(fields, "year", Integer.toString(issued.year()));
        if (issued.month() != null) {
            fields.put("month", MONTHS.get(issued.month() - 1));
        }
        if (issued.day() != null) {
            put(fields, "day", Integer.toString(issued.day()));
        }
    }

    private static String container(String type) {
        return type.equals("article") ? "journal" : "booktitle";
    }

    private static String publisher(String type) {
        return switch (type) {
            case "techreport" -> "institution";
            case "phdthesis" -> "school";
            case "misc", "booklet" -> "organization";
            default -> "publisher";
        };
    }

    private static String people(List<Contributor> people) {
        return people.stream().map(Bibtex::name).collect(Collectors.joining(" and "));
    }

    private static String name(Contributor one) {
        return one.organisation() || one.given() == null
                ? "{" + BibtexText.escape(one.family()) + "}"
                : BibtexText.escape(one.name());
    }
}

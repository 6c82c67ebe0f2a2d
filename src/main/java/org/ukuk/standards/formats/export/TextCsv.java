package org.ukuk.standards.formats.export;

import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.standards.formats.Tree;
import org.ukuk.standards.text.InstrumentVersion;
import org.ukuk.standards.text.Provision;
import org.ukuk.standards.text.Provisions;
import org.ukuk.standards.text.Words;

/// A text as a table, a row a provision, with columns for each language (UTF-8 with a byte order mark, for
/// spreadsheets).
@Component
class TextCsv {

    private static final Words NONE = new Words("", "", "");

    private final Provisions provisions;

    TextCsv(Provisions provisions) {
        this.provisions = provisions;
    }

    void write(Item item, InstrumentVersion version, OutputStream out) throws IOException {
        var languages = provisions.languages(version);
        var topics = provisions.topics(item.id(), List.of());
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        var csv = new CsvWriter(writer, new CsvWriterSettings());
        csv.writeRow(header(languages));
        Tree.of(version, provisions).stream()
                .flatMap(Tree::all)
                .forEach(one -> csv.writeRow(row(one, languages, topics.getOrDefault(one.anchor(), List.of()))));
        csv.flush();
    }

    private static List<String> header(List<String> languages) {
        var header = new ArrayList<>(List.of("anchor", "level", "number", "depth", "topics"));
        for (var language : languages) {
            header.addAll(List.of("heading_" + language, "summary_" + language, "text_" + language));
        }
        return header;
    }

    private static List<String> row(Provision provision, List<String> languages, List<String> topics) {
        var row = new ArrayList<>(List.of(
                provision.anchor(),
                provision.level().code(),
                safe(provision.number()),
                Integer.toString(provision.depth()),
                String.join(";", topics)));
        for (var language : languages) {
            var words = provision.words().getOrDefault(language, NONE);
            row.addAll(List.of(safe(words.heading()), safe(words.summary()), safe(words.text())));
        }
        return row;
    }

    /// What begins like a formula is text to a spreadsheet only behind an apostrophe (OWASP, CSV injection).
    private static String safe(String cell) {
        return cell.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }
}

package org.ukuk.practices.offers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;

/// Reads a filled-in Word template, whatever of the three languages its labels are in. What it does not understand it
/// tells; nothing is lost silently.
@Component
class WordReading {

    private final Messages messages;
    private final WordValues values;

    WordReading(Messages messages, WordValues values) {
        this.messages = messages;
        this.values = values;
    }

    /// A row as it was found.
    private record Found(String label, String value) {}

    /// @throws Refused when it is no Word document (`.docx`), or no row of it is one of the template
    WordDraft read(byte[] file) {
        var rows = rows(file);
        var filled = new LinkedHashMap<WordRow, String>();
        var draft = new WordDraft.Writing(language(rows));
        for (var row : rows) {
            var known = row(row.label());
            if (known.isPresent()) {
                filled.merge(known.get(), row.value(), (a, b) -> a + "\n" + b);
            } else if (!row.value().isBlank()) {
                draft.missed(row.label() + ": " + row.value());
            }
        }
        if (filled.isEmpty()) {
            throw new Refused(Reason.about("file", "offer.word.rule.empty"));
        }
        filled.forEach((row, value) -> {
            if (!value.isBlank()) {
                values.put(draft, row, value.strip());
            }
        });
        return draft.done();
    }

    private static List<Found> rows(byte[] file) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .filter(row -> row.getTableCells().size() > 1)
                    .map(WordReading::found)
                    .toList();
        } catch (IOException | RuntimeException noDocument) {
            throw new Refused(Reason.about("file", "offer.word.rule.unreadable"));
        }
    }

    private static Found found(XWPFTableRow row) {
        return new Found(text(row.getCell(0)), text(row.getCell(1)));
    }

    private static String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private Optional<WordRow> row(String label) {
        return WordRow.ALL.stream()
                .filter(row -> WordValues.isSaid(messages, row.label(), label))
                .findFirst();
    }

    /// The language most labels are in.
    private Language language(List<Found> rows) {
        Map<Language, Integer> count = new EnumMap<>(Language.class);
        for (var row : rows) {
            for (var language : Language.values()) {
                if (WordRow.ALL.stream()
                        .anyMatch(one ->
                                plain(messages.say(language, one.label())).equals(plain(row.label())))) {
                    count.merge(language, 1, Integer::sum);
                }
            }
        }
        return count.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Language.RU);
    }

    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("[:.;]+$", "")
                .strip();
    }
}

package org.ukuk.practices.offers;

import java.util.List;

/// A row of the Word template.
///
/// @param field what it fills: a field of a practice, `title`, `summary`, `country`, `dimension` or `source`
/// @param label message key of what stands before it
record WordRow(String field, String label) {

    static final List<WordRow> ALL = List.of(
            new WordRow("title", "offer.title"),
            new WordRow("summary", "offer.summary"),
            new WordRow("country", "offer.country"),
            of("dimension"),
            of("level"),
            of("runner"),
            of("start"),
            of("end"),
            of("problem"),
            of("done"),
            of("groups"),
            of("cost"),
            of("results"),
            of("evidence"),
            of("conditions"),
            of("criticism"),
            of("lessons"),
            of("contacts"),
            of("url"),
            new WordRow("source", "offer.source"));

    private static WordRow of(String field) {
        return new WordRow(field, "field.practice." + field);
    }
}

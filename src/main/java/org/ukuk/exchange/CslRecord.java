package org.ukuk.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ukuk.catalogue.Contributor;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.catalogue.Reference;
import org.ukuk.platform.i18n.Language;

/// An entry as CSL-JSON (CSL 1.0.2, `csl-data.json`): what reference managers read and what citations are made from.
public final class CslRecord {

    private static final Set<String> NO_VARIABLES = Set.of("license", "rights", Reference.EVENT_END);

    private CslRecord() {}

    public static Map<String, Object> of(Entry entry) {
        var reference = entry.reference();
        var record = new LinkedHashMap<String, Object>();
        record.put("id", entry.address());
        record.put("type", reference.form());
        record.put("title", entry.title());
        record.put("language", entry.language());
        names(record, "author", reference.authors(), UnaryOperator.identity());
        names(record, "editor", reference.editors(), UnaryOperator.identity());
        var issued = reference.issued();
        if (issued != null) {
            record.put("issued", Map.of("date-parts", List.of(parts(issued))));
        }
        reference.details().forEach((variable, value) -> {
            if (!NO_VARIABLES.contains(variable)) {
                record.put(variable, value);
            }
        });
        record.put("URL", entry.address());
        return record;
    }

    /// The same with the day it was looked at, and names as the style wants them.
    static Map<String, Object> forStyle(Entry entry, Style style, Language wording, LocalDate accessed) {
        var record = of(entry);
        var issued = entry.reference().issued();
        if (wording == Language.RU && issued != null && issued.day() == null) {
            // CSL knows one form of a month; ours is the genitive, which is wrong without a day.
            record.put("issued", Map.of("date-parts", List.of(List.of(issued.year()))));
        }
        record.put("accessed", Map.of("date-parts", List.of(parts(accessed))));
        if (entry.text().title().isBlank()) {
            record.put("title", entry.address());
        }
        switch (style) {
            case GOST -> gostNames(record, entry);
            case APA -> {
                names(record, "author", entry.reference().authors(), Initials::of);
                names(record, "editor", entry.reference().editors(), Initials::of);
            }
            case CHICAGO -> {}
        }
        return record;
    }

    /// GOST R 7.0.5-2008, 4.9 and 7.4: up to three persons head the entry; four and more, and organisations, stand
    /// after the title. Our style reads the latter two from `container-author` and `collection-editor`.
    private static void gostNames(Map<String, Object> record, Entry entry) {
        record.remove("author");
        record.remove("editor");
        var authors = entry.reference().authors();
        var persons = authors.stream().filter(a -> !a.organisation()).toList();
        var organisations = authors.stream().filter(Contributor::organisation).toList();
        names(record, persons.size() > 3 ? "container-author" : "author", persons, Initials::of);
        names(record, "collection-editor", organisations, Initials::of);
        names(record, "editor", entry.reference().editors(), Initials::of);
    }

    private static void names(
            Map<String, Object> record, String role, List<Contributor> people, UnaryOperator<String> given) {
        if (!people.isEmpty()) {
            record.put(role, people.stream().map(one -> name(one, given)).toList());
        }
    }

    private static Map<String, Object> name(Contributor one, UnaryOperator<String> given) {
        if (one.organisation() || one.given() == null || one.given().isBlank()) {
            return Map.of("literal", one.family());
        }
        var name = new LinkedHashMap<String, Object>();
        name.put("family", one.family());
        name.put("given", given.apply(one.given()));
        return name;
    }

    private static List<Integer> parts(PartialDate date) {
        var parts = new ArrayList<Integer>();
        parts.add(date.year());
        if (date.month() != null) {
            parts.add(date.month());
            if (date.day() != null) {
                parts.add(date.day());
            }
        }
        return parts;
    }

    private static List<Integer> parts(LocalDate day) {
        return List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}

package org.ukuk.exchange.bulk.readers;

import java.util.List;
import java.util.Map;
import org.ukuk.catalogue.Reason;

/// Tags of RIS by our names. Tags we have no name for stay as they are.
final class RisFields {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("TI", "title"),
            Map.entry("T1", "title"),
            Map.entry("AU", "authors"),
            Map.entry("A1", "authors"),
            Map.entry("A2", "editors"),
            Map.entry("ED", "editors"),
            Map.entry("T3", "series"),
            Map.entry("PB", "publisher"),
            Map.entry("CY", "place"),
            Map.entry("PP", "place"),
            Map.entry("VL", "volume"),
            Map.entry("IS", "issue"),
            Map.entry("DO", "doi"),
            Map.entry("UR", "url"),
            Map.entry("LA", "languages"),
            Map.entry("AB", "summary"),
            Map.entry("N2", "summary"),
            Map.entry("KW", "topics"));

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("JOUR", "article"),
            Map.entry("EJOUR", "article"),
            Map.entry("MGZN", "article"),
            Map.entry("NEWS", "article"),
            Map.entry("INPR", "article"),
            Map.entry("CPAPER", "article"),
            Map.entry("BOOK", "book"),
            Map.entry("EBOOK", "book"),
            Map.entry("EDBOOK", "book"),
            Map.entry("WHOLE", "book"),
            Map.entry("CLSWK", "book"),
            Map.entry("ENCYC", "book"),
            Map.entry("DICT", "book"),
            Map.entry("CHAP", "chapter"),
            Map.entry("ECHAP", "chapter"),
            Map.entry("CONF", "proceedings"),
            Map.entry("THES", "study"),
            Map.entry("VIDEO", "video"),
            Map.entry("MPCT", "video"),
            Map.entry("ADVS", "video"),
            Map.entry("SOUND", "audio"),
            Map.entry("MUSIC", "audio"),
            Map.entry("DATA", "data-note"),
            Map.entry("AGGR", "data-note"),
            Map.entry("DBASE", "data-note"));

    private static final List<String> CONTAINERS = List.of("T2", "JF", "JO", "BT", "JA", "J2", "J1");
    private static final List<String> DATES = List.of("DA", "Y1", "PY");

    private final Entry.Growing fields = new Entry.Growing();

    void put(String tag, String value) {
        switch (tag) {
            case "TY" -> fields.add("type", TYPES.getOrDefault(value, "report"));
            case "SN" -> fields.add(value.replaceAll("[^0-9Xx]", "").length() == 8 ? "issn" : "isbn", value);
            case String other -> fields.add(NAMES.getOrDefault(other, other), value);
        }
    }

    void trouble(Reason reason) {
        fields.trouble(reason);
    }

    Entry entry(int count) {
        var key = fields.first("ID");
        CONTAINERS.forEach(tag -> choose(tag, "container"));
        dates();
        pages();
        fields.remove("ID");
        var place = Integer.toString(count);
        return fields.as(key.isEmpty() ? place : place + " (" + key + ")", key);
    }

    /// The first of several tags with the same meaning; the others stay under their own names.
    private void choose(String tag, String name) {
        if (!fields.has(name) && fields.has(tag)) {
            fields.remove(tag).forEach(value -> fields.add(name, value));
        }
    }

    /// The most precise of the dates: `2020/02/19/` before `2020`.
    private void dates() {
        DATES.stream()
                .map(fields::first)
                .filter(date -> !date.isEmpty())
                .max((a, b) -> Integer.compare(digits(a), digits(b)))
                .ifPresent(date -> {
                    DATES.forEach(fields::remove);
                    fields.add("date", date.replaceAll("/+$", ""));
                });
    }

    private static int digits(String date) {
        return date.replaceAll("[^0-9]", "").length();
    }

    private void pages() {
        var from = fields.first("SP");
        var to = fields.first("EP");
        fields.remove("SP");
        fields.remove("EP");
        fields.add("pages", from.isEmpty() ? to : to.isEmpty() || from.equals(to) ? from : from + "–" + to);
    }
}

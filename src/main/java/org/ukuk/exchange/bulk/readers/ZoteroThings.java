package org.ukuk.exchange.bulk.readers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.Statement;
import org.ukuk.catalogue.Contributor;

/// What a Zotero export says, thing by thing; values by the last part of their property's name.
final class ZoteroThings {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("journalArticle", "article"),
            Map.entry("magazineArticle", "article"),
            Map.entry("newspaperArticle", "article"),
            Map.entry("preprint", "article"),
            Map.entry("conferencePaper", "article"),
            Map.entry("book", "book"),
            Map.entry("bookSection", "chapter"),
            Map.entry("encyclopediaArticle", "chapter"),
            Map.entry("dictionaryEntry", "chapter"),
            Map.entry("thesis", "study"),
            Map.entry("dataset", "data-note"),
            Map.entry("videoRecording", "video"),
            Map.entry("film", "video"),
            Map.entry("tvBroadcast", "video"),
            Map.entry("audioRecording", "audio"),
            Map.entry("podcast", "audio"),
            Map.entry("radioBroadcast", "audio"));

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("title", "title"),
            Map.entry("abstract", "summary"),
            Map.entry("date", "date"),
            Map.entry("language", "languages"),
            Map.entry("pages", "pages"),
            Map.entry("numPages", "extent"),
            Map.entry("volume", "volume"),
            Map.entry("rights", "rights"));

    /// Things that belong to an entry and are none themselves.
    private static final Set<String> PARTS = Set.of("attachment", "note", "annotation");

    /// Properties that hold an entry together, or that Zotero keeps for itself.
    private static final Set<String> FRAME = Set.of(
            "type", "itemType", "link", "isReferencedBy", "relation", "isPartOf", "identifier", "authors", "editors");

    private final Map<String, Map<String, List<String>>> things = new LinkedHashMap<>();

    void add(Statement statement) {
        var property = statement.getPredicate().getLocalName();
        things.computeIfAbsent(statement.getSubject().stringValue(), s -> new LinkedHashMap<>())
                .computeIfAbsent(property, p -> new ArrayList<>())
                .add(statement.getObject().stringValue());
    }

    void entries(Consumer<Entry> to) {
        things.forEach((name, thing) -> {
            var type = first(thing, "itemType");
            if (!type.isEmpty() && !PARTS.contains(type)) {
                to.accept(entry(name, thing, type));
            }
        });
    }

    private Entry entry(String name, Map<String, List<String>> thing, String type) {
        var fields = new Entry.Growing();
        fields.add("type", TYPES.getOrDefault(type, "report"));
        thing.forEach((property, values) -> values.forEach(value -> field(fields, property, value)));
        all(thing, "isPartOf").forEach(whole -> whole(fields, thing(whole), type));
        people(fields, "authors", thing);
        people(fields, "editors", thing);
        return fields.as(name.replace("urn:zotero:", ""), name);
    }

    private void field(Entry.Growing fields, String property, String value) {
        switch (property) {
            case "identifier" -> identifier(fields, value);
            case "number" -> fields.add("number", value);
            case "subject" -> fields.add("topics", things.containsKey(value) ? first(thing(value), "value") : value);
            case "publisher" -> publisher(fields, thing(value), value);
            case String other when FRAME.contains(other) -> {}
            case String other -> fields.add(NAMES.getOrDefault(other, other), value);
        }
    }

    private void identifier(Entry.Growing fields, String value) {
        if (things.containsKey(value)) {
            fields.add("url", first(thing(value), "value"));
        } else if (value.startsWith("DOI ")) {
            fields.add("doi", value.substring(4));
        } else if (value.startsWith("ISBN ")) {
            fields.add("isbn", value.substring(5));
        } else if (value.startsWith("ISSN ")) {
            fields.add("issn", value.substring(5));
        } else {
            fields.add("identifier", value);
        }
    }

    private void publisher(Entry.Growing fields, Map<String, List<String>> organisation, String value) {
        fields.add("publisher", organisation.isEmpty() ? value : first(organisation, "name"));
        fields.add("place", first(thing(first(organisation, "adr")), "locality"));
    }

    /// The journal, collection or series an entry is part of.
    private void whole(Entry.Growing fields, Map<String, List<String>> whole, String type) {
        boolean series = all(whole, "type").stream().anyMatch(is -> is.endsWith("#Series"));
        fields.add(series ? "series" : "container", first(whole, "title"));
        fields.add("volume", first(whole, "volume"));
        fields.add(type.endsWith("Article") ? "issue" : "number", first(whole, "number"));
        all(whole, "identifier").forEach(identifier -> identifier(fields, identifier));
    }

    private void people(Entry.Growing fields, String role, Map<String, List<String>> thing) {
        all(thing, role)
                .forEach(list -> thing(list).forEach((property, members) -> {
                    if (property.startsWith("_")) {
                        members.forEach(member -> fields.add(role, person(thing(member))));
                    }
                }));
    }

    private static String person(Map<String, List<String>> person) {
        var family = first(person, "surname");
        var given = first(person, "givenName");
        return given.isEmpty() && first(person, "surname").contains(" ")
                ? Contributor.organisation(family).line()
                : Contributor.person(family, given.isEmpty() ? null : given).line();
    }

    private Map<String, List<String>> thing(String name) {
        return things.getOrDefault(name, Map.of());
    }

    private static List<String> all(Map<String, List<String>> thing, String property) {
        return thing.getOrDefault(property, List.of());
    }

    private static String first(Map<String, List<String>> thing, String property) {
        return thing.getOrDefault(property, List.of("")).getFirst();
    }
}

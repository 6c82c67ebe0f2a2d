package org.ukuk.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Contributor;
import org.ukuk.catalogue.Country;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.Reference;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Names;
import org.ukuk.thesaurus.Concepts;

/// Items as linked data: JSON-LD with the words of schema.org.
@Component
public final class SchemaOrg {

    private final Kinds kinds;
    private final Concepts concepts;
    private final List<LinkedData> more;

    SchemaOrg(Kinds kinds, Concepts concepts, List<LinkedData> more) {
        this.kinds = kinds;
        this.concepts = concepts;
        this.more = more;
    }

    /// @param language of names of topics and countries
    public Map<String, Object> of(Item item, String origin, Language language) {
        var entry = Entry.from(item, kinds, origin);
        var reference = entry.reference();
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", reference.schemaType());
        thing.put("@id", entry.address());
        thing.put("url", origin + kinds.path(language.code(), item.kind(), item.slug()));
        thing.put("name", entry.title());
        put(thing, "alternateName", translatedTitles(entry));
        if (reference.isEvent()) {
            event(thing, entry, item.shown(language).text().summary());
        } else {
            work(thing, entry, item.shown(language).text().summary());
            put(thing, "spatialCoverage", places(item, language));
            thing.put("dateModified", item.updatedAt().toString());
        }
        put(thing, "about", topics(item, origin, language));
        more.forEach(one -> one.add(item, origin, language, thing));
        return thing;
    }

    private static void event(Map<String, Object> thing, Entry entry, String summary) {
        var reference = entry.reference();
        put(thing, "description", summary);
        put(thing, "startDate", Objects.toString(reference.issued(), ""));
        put(thing, "endDate", entry.detail(Reference.EVENT_END));
        var place = entry.detail("event-place");
        put(thing, "location", place.isEmpty() ? Map.of() : Map.of("@type", "Place", "name", place));
        put(thing, "organizer", people(reference.authors()));
    }

    private static void work(Map<String, Object> thing, Entry entry, String summary) {
        var reference = entry.reference();
        put(thing, "inLanguage", reference.languages().isEmpty() ? List.of(entry.language()) : reference.languages());
        put(thing, "abstract", summary);
        put(thing, "author", people(reference.authors()));
        put(thing, "editor", people(reference.editors()));
        put(thing, "datePublished", Objects.toString(reference.issued(), ""));
        put(thing, "publisher", organisation(entry.detail("publisher")));
        put(thing, "isPartOf", whole(entry));
        put(thing, "isbn", entry.detail("ISBN"));
        put(thing, "numberOfPages", entry.detail("number-of-pages"));
        put(thing, "pagination", entry.detail("page"));
        put(thing, "license", entry.detail("license"));
        put(thing, "sameAs", sameAs(entry));
    }

    private static void put(Map<String, Object> thing, String property, Object value) {
        boolean empty = switch (value) {
            case String text -> text.isBlank();
            case List<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            default -> false;
        };
        if (!empty) {
            thing.put(property, value);
        }
    }

    private static List<Map<String, String>> translatedTitles(Entry entry) {
        return entry.item().content().texts().entrySet().stream()
                .filter(text -> !text.getValue().title().isBlank()
                        && !text.getValue().title().equals(entry.title()))
                .sorted(Map.Entry.comparingByKey())
                .map(text -> Map.of(
                        "@language",
                        text.getKey().code(),
                        "@value",
                        text.getValue().title()))
                .toList();
    }

    private static List<Map<String, String>> people(List<Contributor> people) {
        return people.stream().map(SchemaOrg::person).toList();
    }

    private static Map<String, String> person(Contributor one) {
        if (one.organisation()) {
            return organisation(one.family());
        }
        var person = new LinkedHashMap<String, String>();
        person.put("@type", "Person");
        person.put("name", one.given() == null ? one.family() : one.given() + " " + one.family());
        person.put("familyName", one.family());
        if (one.given() != null) {
            person.put("givenName", one.given());
        }
        if (one.orcid() != null) {
            person.put("@id", "https://orcid.org/" + one.orcid());
        }
        return person;
    }

    private static Map<String, String> organisation(String name) {
        return name.isBlank() ? Map.of() : Map.of("@type", "Organization", "name", name);
    }

    private static Map<String, Object> whole(Entry entry) {
        var whole = new LinkedHashMap<String, Object>();
        var name = entry.detail("container-title");
        if (!name.isEmpty()) {
            whole.put("@type", entry.detail("ISSN").isEmpty() ? "CreativeWork" : "Periodical");
            whole.put("name", name);
            put(whole, "issn", entry.detail("ISSN"));
            put(whole, "volumeNumber", entry.detail("volume"));
            put(whole, "issueNumber", entry.detail("issue"));
        }
        return whole;
    }

    private static List<String> sameAs(Entry entry) {
        var doi = entry.detail("DOI");
        return Stream.of(doi.isEmpty() ? "" : "https://doi.org/" + doi, entry.detail("URL"))
                .filter(address -> !address.isEmpty())
                .toList();
    }

    private List<Map<String, String>> topics(Item item, String origin, Language language) {
        var thesaurus = concepts.thesaurus();
        return item.content().topics().stream()
                .map(topic -> Map.of(
                        "@type",
                        "DefinedTerm",
                        "@id",
                        origin + "/id/concept/" + topic,
                        "name",
                        thesaurus.label(topic, language)))
                .toList();
    }

    private static List<Map<String, String>> places(Item item, Language language) {
        return item.content().countries(Country.ABOUT).stream()
                .map(code -> Map.of("@type", "Country", "identifier", code, "name", Names.country(language, code)))
                .toList();
    }
}

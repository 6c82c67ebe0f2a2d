package org.ukuk.thesaurus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.ukuk.platform.i18n.Language;

/// Gathers concepts from the statements of an RDF file, in the order in which they are first labelled.
final class SkosReading extends AbstractRDFHandler {

    private final String base;
    private final Map<String, Gathered> concepts = new LinkedHashMap<>();

    SkosReading(String base) {
        this.base = base;
    }

    private static final class Gathered {
        final Map<Language, String> pref = new EnumMap<>(Language.class);
        final Map<Language, List<String>> alt = new EnumMap<>(Language.class);
        final Map<Language, List<String>> hidden = new EnumMap<>(Language.class);
        final Map<Language, String> notes = new EnumMap<>(Language.class);
        final Set<String> broader = new TreeSet<>();
        final Set<String> related = new TreeSet<>();
        final Set<String> matches = new TreeSet<>();
    }

    @Override
    public void handleStatement(Statement statement) {
        var verb = statement.getPredicate();
        if (!verb.getNamespace().equals(SKOS.NAMESPACE)) {
            return;
        }
        var about = statement.getSubject().stringValue();
        var object = statement.getObject();
        switch (verb.getLocalName()) {
            case "prefLabel" -> text(object, (language, label) -> of(about).pref.putIfAbsent(language, label));
            case "altLabel" -> text(object, (language, label) -> add(of(about).alt, language, label));
            case "hiddenLabel" -> text(object, (language, label) -> add(of(about).hidden, language, label));
            case "scopeNote" -> text(object, (language, note) -> of(about).notes.putIfAbsent(language, note));
            case "broader" -> of(about).broader.add(object.stringValue());
            case "narrower" -> of(object.stringValue()).broader.add(about);
            case "related" -> of(about).related.add(object.stringValue());
            case "exactMatch" -> of(about).matches.add(object.stringValue());
            default -> {
                // Membership, collections, change notes and the like have no place here.
            }
        }
    }

    private interface Said {
        void in(Language language, String text);
    }

    /// Only texts marked as one of our languages; `en-GB` counts as English.
    private static void text(Value object, Said said) {
        if (object instanceof Literal literal) {
            literal.getLanguage()
                    .flatMap(tag -> Language.of(tag.split("-", 2)[0].toLowerCase(Locale.ROOT)))
                    .ifPresent(language -> said.in(language, literal.getLabel().strip()));
        }
    }

    private static void add(Map<Language, List<String>> labels, Language language, String label) {
        var all = labels.computeIfAbsent(language, l -> new ArrayList<>());
        if (!all.contains(label)) {
            all.add(label);
        }
    }

    private Gathered of(String address) {
        return concepts.computeIfAbsent(address, a -> new Gathered());
    }

    /// @throws IOException when two concepts would get the same id
    List<Concept> concepts() throws IOException {
        var addresses = new HashMap<String, String>();
        var found = new ArrayList<Concept>();
        for (var one : concepts.entrySet()) {
            if (one.getValue().pref.isEmpty()) {
                continue;
            }
            var id = id(one.getKey());
            var other = addresses.put(id, one.getKey());
            if (other != null) {
                throw new IOException("both " + other + " and " + one.getKey() + " would be called " + id);
            }
            found.add(concept(id, one.getKey(), one.getValue()));
        }
        return found;
    }

    private Concept concept(String id, String address, Gathered all) {
        if (!address.startsWith(base)) {
            all.matches.add(address);
        }
        return new Concept(
                id,
                all.pref,
                all.alt,
                all.hidden,
                all.notes,
                ids(all.broader),
                ids(all.related),
                List.copyOf(all.matches));
    }

    /// Links to concepts that are in the file or were ours before; others lead nowhere.
    private List<String> ids(Set<String> addresses) {
        var ids = new LinkedHashSet<String>();
        for (var address : addresses) {
            var known = concepts.get(address);
            if (address.startsWith(base) || (known != null && !known.pref.isEmpty())) {
                ids.add(id(address));
            }
        }
        return List.copyOf(ids);
    }

    private String id(String address) {
        var last = address.startsWith(base)
                ? address.substring(base.length())
                : address.substring(Math.max(address.lastIndexOf('/'), address.lastIndexOf('#')) + 1);
        return last.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}

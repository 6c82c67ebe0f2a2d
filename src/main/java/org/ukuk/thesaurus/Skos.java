package org.ukuk.thesaurus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.ukuk.platform.i18n.Language;

/// Concepts as SKOS (W3C Recommendation of 18 August 2009), read and written in Turtle and RDF/XML.
public final class Skos {

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private Skos() {}

    /// How RDF is written.
    public enum Format {
        TTL(RDFFormat.TURTLE),
        RDF(RDFFormat.RDFXML);

        private final RDFFormat rdf;

        Format(RDFFormat rdf) {
            this.rdf = rdf;
        }

        /// At the end of a file's name or an address: `ttl`, `rdf`.
        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String mediaType() {
            return rdf.getDefaultMIMEType();
        }

        /// By the end of a file's name; empty when it says neither.
        public static Optional<Format> of(String fileName) {
            var name = fileName.toLowerCase(Locale.ROOT);
            if (name.endsWith(".ttl")) {
                return Optional.of(TTL);
            }
            return name.endsWith(".rdf") || name.endsWith(".xml") ? Optional.of(RDF) : Optional.empty();
        }
    }

    /// @param origin scheme, host and port; a concept is `{origin}/id/concept/{id}`, all of them together are
    /// `{origin}/id/thesaurus`
    public static void write(Collection<Concept> concepts, String origin, Format format, OutputStream out)
            throws IOException {
        try {
            var rdf = Rio.createWriter(format.rdf, out);
            rdf.startRDF();
            rdf.handleNamespace("skos", SKOS.NAMESPACE);
            rdf.handleNamespace("dcterms", DCTERMS.NAMESPACE);
            rdf.handleNamespace("concept", base(origin));
            var scheme = VALUES.createIRI(origin + "/id/thesaurus");
            say(rdf, scheme, RDF.TYPE, SKOS.CONCEPT_SCHEME);
            say(rdf, scheme, DCTERMS.TITLE, VALUES.createLiteral("Ukuk"));
            var thesaurus = new Thesaurus(concepts);
            for (var concept : concepts) {
                write(rdf, concept, thesaurus, scheme, base(origin));
            }
            rdf.endRDF();
        } catch (RDFHandlerException e) {
            throw new IOException(e);
        }
    }

    private static String base(String origin) {
        return origin + "/id/concept/";
    }

    private static void write(RDFWriter rdf, Concept concept, Thesaurus thesaurus, IRI scheme, String base) {
        var iri = VALUES.createIRI(base + concept.id());
        say(rdf, iri, RDF.TYPE, SKOS.CONCEPT);
        say(rdf, iri, SKOS.IN_SCHEME, scheme);
        if (concept.broader().isEmpty()) {
            say(rdf, iri, SKOS.TOP_CONCEPT_OF, scheme);
        }
        concept.pref().forEach((language, label) -> say(rdf, iri, SKOS.PREF_LABEL, in(language, label)));
        labels(rdf, iri, SKOS.ALT_LABEL, concept.alt());
        labels(rdf, iri, SKOS.HIDDEN_LABEL, concept.hidden());
        concept.notes().forEach((language, note) -> say(rdf, iri, SKOS.SCOPE_NOTE, in(language, note)));
        concept.broader().forEach(id -> say(rdf, iri, SKOS.BROADER, VALUES.createIRI(base + id)));
        thesaurus
                .narrower(concept.id(), Language.EN)
                .forEach(other -> say(rdf, iri, SKOS.NARROWER, VALUES.createIRI(base + other.id())));
        concept.related().forEach(id -> say(rdf, iri, SKOS.RELATED, VALUES.createIRI(base + id)));
        concept.matches().forEach(match -> say(rdf, iri, SKOS.EXACT_MATCH, VALUES.createIRI(match)));
    }

    private static void labels(RDFWriter rdf, IRI iri, IRI role, Map<Language, List<String>> labels) {
        labels.forEach((language, all) -> all.forEach(label -> say(rdf, iri, role, in(language, label))));
    }

    private static Value in(Language language, String text) {
        return VALUES.createLiteral(text, language.code());
    }

    private static void say(RDFWriter rdf, IRI subject, IRI verb, Value object) {
        rdf.handleStatement(VALUES.createStatement(subject, verb, object));
    }

    /// Reads concepts, ours or another vocabulary's. A foreign concept gets the last part of its address as id,
    /// and its address as an exact match. Labels in other languages than ours are left out, and so are concepts
    /// left without any.
    ///
    /// @param origin by which our own concepts are known
    /// @throws IOException when the text is not RDF in this format, with the line; or when two concepts would get
    /// one id
    public static List<Concept> read(InputStream in, String origin, Format format) throws IOException {
        var reading = new SkosReading(base(origin));
        try {
            var parser = Rio.createParser(format.rdf);
            parser.set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
            parser.setRDFHandler(reading);
            parser.parse(in, base(origin));
        } catch (RDFParseException e) {
            throw new IOException("line " + e.getLineNumber() + ": " + e.getMessage(), e);
        }
        return new ArrayList<>(reading.concepts());
    }
}

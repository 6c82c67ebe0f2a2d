package org.ukuk.standards.formats.akn;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.ukuk.exchange.XmlLines;
import org.ukuk.standards.formats.LanguageCodes;
import org.ukuk.standards.formats.Tree;
import org.ukuk.standards.text.Provision;

/// The head of an act: what it is by FRBR, who wrote this document, the centre's topics and sentences about provisions.
final class ActMeta {

    /// Where concepts of keywords come from, and the class of notes that are the centre's sentences.
    static final String THESAURUS = "#thesaurus";

    static final String SUMMARY = "summary";

    private static final String CENTRE = "#centre";

    private final Work work;
    private final XmlLines xml;

    ActMeta(Work work, XmlLines xml) {
        this.work = work;
        this.xml = xml;
    }

    /// The eId it came with, else one out of its anchor: `art_25__para_1` of `art-25.para-1`.
    static String eId(Provision provision) {
        return provision.eId() != null
                ? provision.eId()
                : Arrays.stream(provision.anchor().split("\\."))
                        .map(step -> step.replaceFirst("-", "_"))
                        .collect(Collectors.joining("__"));
    }

    void write(List<Tree> provisions, Map<String, List<String>> topics, UnaryOperator<String> labels)
            throws XMLStreamException {
        xml.begin("meta");
        frbr("!main");
        keywords(provisions, topics, labels);
        xml.begin("references", "source", CENTRE);
        reference("TLCOrganization", "centre", "/ontology/organization/ukuk", "Migrants’ Rights Information Centre");
        reference("TLCConcept", "thesaurus", "/ontology/concept/ukuk", "Thesaurus of the centre");
        xml.end();
        notes(provisions);
        xml.end();
    }

    private void reference(String element, String eId, String href, String name) throws XMLStreamException {
        xml.empty(element, "eId", eId, "href", href, "showAs", name);
    }

    /// The head of an attached document.
    void identification(String component) throws XMLStreamException {
        xml.begin("meta");
        frbr("!" + component);
        xml.end();
    }

    private void frbr(String component) throws XMLStreamException {
        xml.begin("identification", "source", CENTRE);
        level("FRBRWork", work.uri(), component, work.adopted().toString(), "adoption");
        xml.empty("FRBRcountry", "value", work.country());
        if (!work.number().isEmpty()) {
            xml.empty("FRBRnumber", "value", work.number());
        }
        xml.empty("FRBRname", "value", work.name());
        xml.end();
        level("FRBRExpression", work.expression(), component, work.from().toString(), "version");
        xml.empty("FRBRlanguage", "language", LanguageCodes.longer(work.language()));
        xml.end();
        level(
                "FRBRManifestation",
                work.expression() + ".akn",
                component,
                work.written().toString(),
                "markup");
        xml.empty("FRBRformat", "value", "application/akn+xml");
        xml.end();
        xml.end();
    }

    private void level(String element, String uri, String component, String day, String what)
            throws XMLStreamException {
        xml.begin(element);
        xml.empty("FRBRthis", "value", uri + "/" + component);
        xml.empty("FRBRuri", "value", uri);
        xml.empty("FRBRdate", "date", day, "name", what);
        xml.empty("FRBRauthor", "href", CENTRE);
    }

    private void keywords(List<Tree> provisions, Map<String, List<String>> topics, UnaryOperator<String> labels)
            throws XMLStreamException {
        if (topics.isEmpty()) {
            return;
        }
        var all = provisions.stream()
                .flatMap(Tree::all)
                .filter(one -> topics.containsKey(one.anchor()))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        xml.begin("classification", "source", CENTRE);
        for (var one : all) {
            for (var topic : topics.getOrDefault(one.anchor(), List.of())) {
                xml.empty(
                        "keyword",
                        "value",
                        topic,
                        "showAs",
                        labels.apply(topic),
                        "dictionary",
                        THESAURUS,
                        "href",
                        "#" + eId(one));
            }
        }
        xml.end();
    }

    private void notes(List<Tree> provisions) throws XMLStreamException {
        var told = provisions.stream()
                .flatMap(Tree::all)
                .filter(one -> !summary(one).isBlank())
                .toList();
        if (told.isEmpty()) {
            return;
        }
        xml.begin("notes", "source", CENTRE);
        for (var one : told) {
            xml.begin(
                    "note",
                    "eId",
                    "note_" + eId(one),
                    "class",
                    SUMMARY,
                    "status",
                    "editorial",
                    "placementBase",
                    "#" + eId(one));
            xml.element("p", summary(one));
            xml.end();
        }
        xml.end();
    }

    private String summary(Provision provision) {
        var words = provision.words().get(work.language());
        return words == null ? "" : words.summary();
    }
}

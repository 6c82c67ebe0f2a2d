package org.ukuk.standards.formats.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ukuk.standards.formats.Flaw;
import org.ukuk.standards.formats.LanguageCodes;
import org.ukuk.standards.formats.LevelWords;
import org.ukuk.standards.formats.Unreadable;
import org.ukuk.standards.text.Branch;
import org.ukuk.standards.text.InstrumentText;
import org.ukuk.standards.text.Level;
import org.ukuk.standards.text.Words;

/// A document of Akoma Ntoso 3.0 as the text of an instrument. Nothing of it is lost: what is no provision stays in the
/// frame, and each provision keeps its markup, both with the mark `Frame.WITHIN` where provisions stand.
///
/// The provisions are the hierarchical elements of the body; the preamble, the conclusions, each attachment and each
/// part of a body that is not hierarchical, as in judgments, are provisions too, so that everything can be read.
public final class Document {

    private static final Set<String> BODIES =
            Set.of("body", "mainBody", "judgmentBody", "portionBody", "debateBody", "amendmentBody", "collectionBody");
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_IDENTIFIER = 200;

    private final Source source;
    private final String language;

    private final CentresWords ours;

    private Document(Source source) {
        this.source = source;
        this.language = language(source.root());
        this.ours = CentresWords.in(source.root());
    }

    /// The language of a document or of the frame of one, ISO 639-1 where there is such a code.
    public static String language(String frame) {
        return language(Source.of(frame).root());
    }

    private static String language(Element root) {
        return root.children()
                .flatMap(one -> one.down("meta", "identification", "FRBRExpression", "FRBRlanguage").stream())
                .map(one -> LanguageCodes.shortest(one.attribute("language")))
                .findFirst()
                .orElse("und");
    }

    /// Also reads the Universal Declaration as `UdhrXml` knows it.
    ///
    /// @throws Unreadable when it is not well-formed, not of this version, or not as the standard wants it
    public static InstrumentText read(byte[] bytes) {
        return read(Source.read(bytes));
    }

    /// @throws Unreadable as for bytes
    public static InstrumentText read(String letters) {
        return read(Source.of(letters));
    }

    /// The letters of an XML file, in the encoding that it names.
    public static String letters(byte[] bytes) {
        return Source.letters(bytes);
    }

    private static InstrumentText read(Source source) {
        var root = source.root();
        if (root.name().equals("udhr") && root.space().equals(UdhrXml.SPACE)) {
            return UdhrXml.read(source);
        }
        if (root.name().equals("akomaNtoso") && !root.isAkn()) {
            throw new Unreadable(Flaw.wrong(root.line(), "lawtext.wrong.version", root.space()));
        }
        if (!root.is("akomaNtoso")) {
            throw new Unreadable(Flaw.wrong(root.line(), "lawtext.wrong.not-akn", root.name()));
        }
        if (source.letters().contains(Frame.WITHIN)) {
            throw new Unreadable(Flaw.wrong(0, "lawtext.wrong.mark", Frame.WITHIN));
        }
        var flaws = Rules.against(root);
        if (!flaws.isEmpty()) {
            throw new Unreadable(flaws);
        }
        return new Document(source).text();
    }

    private InstrumentText text() {
        var elements = root(source.root());
        var branches = elements.stream().map(this::branch).toList();
        if (branches.isEmpty()) {
            throw new Unreadable(Flaw.wrong(source.root().line(), "lawtext.wrong.nothing"));
        }
        var frame = Frame.without(source, 0, source.letters().length(), elements);
        return new InstrumentText("", false, ours.headings(), null, null, null, branches, frame);
    }

    private static List<Element> root(Element root) {
        var provisions = new ArrayList<Element>();
        for (var child : root.children().toList()) {
            provisions.addAll(
                    child.is("components") ? child.children("component").toList() : document(child));
        }
        return provisions;
    }

    /// The provisions of an act, a bill, a judgment …
    private static List<Element> document(Element document) {
        var provisions = new ArrayList<Element>();
        for (var child : document.children().toList()) {
            switch (child.name()) {
                case "preamble", "conclusions" -> provisions.add(child);
                case "attachments", "components" ->
                    provisions.addAll(child.children().toList());
                default -> {
                    if (BODIES.contains(child.name())) {
                        provisions.addAll(body(child));
                    }
                }
            }
        }
        return provisions;
    }

    private static List<Element> body(Element body) {
        var parts = body.children().toList();
        boolean apart = parts.stream().allMatch(Document::isProvision)
                || Set.of("judgmentBody", "portionBody", "debateBody", "collectionBody")
                        .contains(body.name());
        return apart ? parts : List.of(body);
    }

    private static boolean isProvision(Element element) {
        return element.isAkn()
                && (level(element) != Level.CONTAINER || element.name().equals("hcontainer"));
    }

    private static Level level(Element element) {
        return switch (element.name()) {
            case "attachment", "component" -> Level.ANNEX;
            case "hcontainer" ->
                switch (element.attribute("name")) {
                    case "annex" -> Level.ANNEX;
                    case "preamble" -> Level.PREAMBLE;
                    default -> Level.CONTAINER;
                };
            default ->
                Level.of(element.name()).filter(level -> level != Level.ANNEX).orElse(Level.CONTAINER);
        };
    }

    private static List<Element> within(Element element) {
        return switch (element.name()) {
            case "attachment", "component" ->
                element.children()
                        .flatMap(child -> document(child).stream())
                        .flatMap(one -> BODIES.contains(one.name())
                                ? one.children().filter(Document::isProvision)
                                : Stream.of(one))
                        .toList();
            case "preamble", "conclusions" -> List.of();
            default -> element.children().filter(Document::isProvision).toList();
        };
    }

    private Branch branch(Element element) {
        var within = within(element);
        var number =
                element.child("num").map(ProseText::line).map(LevelWords::bare).orElse("");
        return new Branch(
                level(element),
                number.length() > LONGEST_NUMBER ? number.substring(0, LONGEST_NUMBER) : number,
                words(element, within),
                ours.topics(element.attribute("eId")),
                within.stream().map(this::branch).toList(),
                identifier(element.attribute("eId")),
                Frame.without(source, source.begin(element), source.end(element), within),
                element.line());
    }

    /// One too long to be kept apart still stands in the markup.
    private static @Nullable String identifier(String eId) {
        return eId.isEmpty() || eId.length() > LONGEST_IDENTIFIER ? null : eId;
    }

    private Map<String, Words> words(Element element, List<Element> within) {
        var heading = Stream.of("heading", "subheading")
                .flatMap(element::children)
                .map(ProseText::line)
                .collect(Collectors.joining(" – "));
        var without = within.stream().map(Element::ordinal).collect(Collectors.toSet());
        Stream.of("num", "heading", "subheading").flatMap(element::children).forEach(one -> without.add(one.ordinal()));
        var words = new Words(heading, ours.summary(element.attribute("eId")), ProseText.of(element, without));
        return words.isEmpty() ? Map.of() : Map.of(language, words);
    }
}

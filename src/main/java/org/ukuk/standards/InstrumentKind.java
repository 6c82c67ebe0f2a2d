package org.ukuk.standards;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Contributor;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Field.Input;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Part;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Reference;
import org.ukuk.catalogue.Verb;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.i18n.Names;
import org.ukuk.standards.status.Register;
import org.ukuk.standards.status.Standings;
import org.ukuk.standards.text.Instruments;
import org.ukuk.standards.text.Labels;
import org.ukuk.standards.text.Place;

/// What an instrument is: a treaty, an agreement, a soft-law document or a national law.
@Component
class InstrumentKind implements Kind {

    static final String CODE = Instruments.CODE;

    /// Facet of the countries that an instrument binds.
    static final String BINDING = "binding";

    /// Facet of an article's instrument, by its slug.
    static final String INSTRUMENT = "instrument";

    /// What an article is to the search.
    static final String PART = "provision";

    static final List<String> TYPES = List.of(
            "treaty",
            "ilo-convention",
            "protocol",
            "recommendation",
            "regional-agreement",
            "bilateral-agreement",
            "code",
            "law",
            "regulation",
            "court-decision",
            "declaration");

    private static final List<Field> FIELDS = Stream.of(
                    Stream.of(Field.of("type", new Input.Choice(TYPES)).needed().narrowing()),
                    Field.inEachLanguage("short", new Input.Line()),
                    Field.inEachLanguage("folk", new Input.Line()).map(Field::many),
                    Stream.of(
                            Field.of("symbol", new Input.Line()).many(),
                            Field.of("depositary", new Input.Line()),
                            Field.of("date", new Input.Date()),
                            Field.of("place", new Input.Line()),
                            Field.of("force", new Input.Date())),
                    Field.inEachLanguage("condition", new Input.Paragraph()),
                    Stream.of(
                            Field.of("authentic", new Input.AnyLanguage()).many(),
                            Field.of("url", new Input.Address())))
            .flatMap(fields -> fields)
            .toList();

    /// Styles set one of their own.
    private static final Pattern NUMBER_SIGN = Pattern.compile("^(?:No\\.?|№)\\s*");

    private static final List<Verb> VERBS = List.of(
            Verb.up("protocol-to", "has-protocol"),
            Verb.up("amends", "amended-by"),
            Verb.up("repeals", "repealed-by"),
            new Verb("implements", "implemented-by"),
            new Verb("restricts", "restricted-by"),
            new Verb("goes-beyond", "exceeded-by"),
            new Verb("conflicts-with", "conflicts-with"),
            new Verb("no-counterpart", "not-taken-up"),
            new Verb("comments-on", "commented-by"));

    private final Messages messages;
    private final ProvisionParts parts;
    private final Standings standings;
    private final Register register;
    private final Labels labels;

    InstrumentKind(Messages messages, ProvisionParts parts, Standings standings, Register register, Labels labels) {
        this.messages = messages;
        this.labels = labels;
        this.parts = parts;
        this.standings = standings;
        this.register = register;
    }

    @Override
    public List<DerivedFacet> derivedFacets() {
        return List.of(new DerivedFacet(BINDING, true), new DerivedFacet(INSTRUMENT, false));
    }

    @Override
    public Map<String, List<String>> derived(Item item) {
        return Map.of(BINDING, standings.parties(item.id()));
    }

    @Override
    public String derivedLabel(String facet, String value, Language language) {
        return facet.equals(BINDING)
                ? Names.country(language, value)
                : register.at(value).map(one -> one.name(language)).orElse(value);
    }

    @Override
    public String partCode() {
        return PART;
    }

    @Override
    public List<Part> parts(Item item) {
        return parts.of(item);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String section() {
        return "standards";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public List<Verb> verbs() {
        return VERBS;
    }

    @Override
    public String place(String anchor) {
        return placeOf(anchor);
    }

    @Override
    public String placeName(String anchor, Language language) {
        return labels.ofAnchor(anchor, language);
    }

    static String placeOf(String anchor) {
        return Place.of(anchor).address();
    }

    @Override
    public List<Reason> reasonsAgainst(Content content) {
        var adopted = PartialDate.parse(content.one("date"));
        var force = PartialDate.parse(content.one("force"));
        return adopted.isPresent() && force.isPresent() && force.get().compareTo(adopted.get()) < 0
                ? List.of(Reason.about("force", "instrument.rule.force-before-adoption"))
                : List.of();
    }

    @Override
    public List<Key> keys(Content content) {
        var country = content.countries().isEmpty()
                ? ""
                : content.countries().getFirst().code();
        return Stream.concat(
                        content.all("symbol").stream().map(symbol -> new Key("symbol", country + "|" + plain(symbol))),
                        Key.bySlug(CODE, content).stream())
                .toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    @Override
    public Reference reference(Item item) {
        var content = item.content();
        var details = new LinkedHashMap<String, String>();
        put(details, "publisher", content.one("depositary"));
        put(details, "publisher-place", content.one("place"));
        put(details, "number", NUMBER_SIGN.matcher(content.one("symbol")).replaceFirst(""));
        put(details, "URL", content.one("url"));
        return new Reference(
                content.one("type").equals("court-decision")
                        ? "legal_case"
                        : Register.Instrument.from(item).isNational() ? "legislation" : "treaty",
                "Legislation",
                List.<Contributor>of(),
                List.of(),
                PartialDate.parse(content.one("date")).orElse(null),
                content.all("authentic"),
                details);
    }

    private static void put(LinkedHashMap<String, String> details, String variable, String value) {
        if (!value.isBlank()) {
            details.put(variable, value);
        }
    }

    @Override
    public String overline(Item item, Language language) {
        var content = item.content();
        return Stream.of(
                        messages.say(language, "instrument.type." + content.one("type")),
                        content.one("symbol"),
                        PartialDate.parse(content.one("date"))
                                .map(date -> Integer.toString(date.year()))
                                .orElse(""))
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    @Override
    public Map<String, String> deskPages() {
        return Map.of("/desk/standards/{id}/text", "lawtext.desk.page");
    }
}

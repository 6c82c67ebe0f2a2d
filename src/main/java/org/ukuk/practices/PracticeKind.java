package org.ukuk.practices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Field.Input;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Reference;
import org.ukuk.catalogue.Verb;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.i18n.Names;
import org.ukuk.practices.register.Practices;

/// What a practice is: what somebody does to protect migrants, with what result, and how well that is known.
@Component
class PracticeKind implements Kind {

    static final String CODE = Practices.CODE;

    private static final List<Field> FIELDS = Stream.of(
                    Stream.of(
                            Field.of("level", new Input.Choice(PracticeChoices.LEVELS))
                                    .needed()
                                    .narrowing(),
                            Field.of("start", new Input.Date()),
                            Field.of("end", new Input.Date())),
                    Field.inEachLanguage("runner", new Input.Line()),
                    PracticeTexts.NAMES.stream().flatMap(name -> Field.inEachLanguage(name, new Input.Paragraph())),
                    Stream.of(
                            Field.of("groups", new Input.Choice(PracticeChoices.GROUPS))
                                    .many()
                                    .narrowing(),
                            Field.of("results", new Input.Line()).many(),
                            Field.of("evidence", new Input.Choice(PracticeChoices.EVIDENCE))
                                    .needed()
                                    .narrowing(),
                            Field.of("url", new Input.Address()).many()))
            .flatMap(fields -> fields)
            .toList();

    private interface Rule {
        Stream<Reason> against(PracticeKind kind, Content content);
    }

    private static final List<Rule> RULES = List.of(
            PracticeKind::endIsNotBeforeStart,
            PracticeKind::hasSource,
            PracticeKind::isOfADimension,
            PracticeKind::resultsAreWellFormed);

    private static final List<Verb> VERBS =
            List.of(new Verb("based-on", "basis-of"), new Verb("answers", "answered-by"));

    private final Messages messages;
    private final Dimensions dimensions;

    PracticeKind(Messages messages, Dimensions dimensions) {
        this.messages = messages;
        this.dimensions = dimensions;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Map<String, String> deskPages() {
        return Map.of("/desk/practices/{id}/assessment", "assessment.title");
    }

    @Override
    public String section() {
        return "practices";
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
    public List<Reason> reasonsAgainst(Content content) {
        return RULES.stream().flatMap(rule -> rule.against(this, content)).toList();
    }

    private Stream<Reason> endIsNotBeforeStart(Content content) {
        var begin = PartialDate.parse(content.one("start"));
        var end = PartialDate.parse(content.one("end"));
        boolean backwards = begin.isPresent() && end.isPresent() && end.get().compareTo(begin.get()) < 0;
        return backwards ? Stream.of(Reason.about("end", "practice.rule.end-before-start")) : Stream.empty();
    }

    private Stream<Reason> hasSource(Content content) {
        return content.sources().isEmpty()
                ? Stream.of(Reason.about("sources", "practice.rule.source"))
                : Stream.empty();
    }

    private Stream<Reason> isOfADimension(Content content) {
        return dimensions.of(content.topics()).isEmpty()
                ? Stream.of(Reason.about("topics", "practice.rule.dimension"))
                : Stream.empty();
    }

    private Stream<Reason> resultsAreWellFormed(Content content) {
        return content.all("results").stream()
                .filter(line -> Outcome.parse(line).isEmpty())
                .map(line -> Reason.about("results", "practice.rule.results"));
    }

    @Override
    public List<DerivedFacet> derivedFacets() {
        return List.of(new DerivedFacet(Dimensions.FACET, false));
    }

    @Override
    public Map<String, List<String>> derived(Item item) {
        return Map.of(Dimensions.FACET, dimensions.of(item.content().topics()));
    }

    @Override
    public String derivedLabel(String facet, String value, Language language) {
        return dimensions.label(value, language);
    }

    @Override
    public List<Key> keys(Content content) {
        return Key.bySlug(CODE, content);
    }

    @Override
    public Reference reference(Item item) {
        var content = item.content();
        var details = new LinkedHashMap<String, String>();
        if (!content.one("url").isEmpty()) {
            details.put("URL", content.one("url"));
        }
        return new Reference(
                "entry",
                "CreativeWork",
                List.of(),
                List.of(),
                PartialDate.parse(content.one("start")).orElse(null),
                List.of(),
                details);
    }

    @Override
    public String overline(Item item, Language language) {
        var countries = item.content().countries().stream()
                .map(country -> Names.country(language, country.code()))
                .distinct();
        return Stream.concat(
                        countries,
                        Stream.of(messages.say(
                                language, "practice.level." + item.content().one("level"))))
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }
}

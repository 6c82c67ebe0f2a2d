package org.ukuk.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Field.Input;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Reference;
import org.ukuk.catalogue.Verb;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;

/// What a gap is: what is missing for people to be protected, for whom, where, and how pressing it is.
@Component
class GapKind implements Kind {

    static final String CODE = "gap";

    private static final List<String> MISSING =
            List.of("no-law", "law-conflict", "not-implemented", "no-institution", "no-data", "no-access");
    private static final List<String> GROUPS = List.of(
            "all",
            "women",
            "children",
            "families",
            "seasonal",
            "domestic",
            "irregular",
            "returnees",
            "detained",
            "youth",
            "banned");
    private static final List<String> WHERE = List.of("origin", "transit", "destination", "return");
    private static final List<String> STATUS = List.of("open", "being-addressed", "closed", "reopened");
    private static final String PRIORITY = "priority";

    private static final List<Field> FIELDS = Stream.of(
                    Stream.of(
                            Field.of("missing", new Input.Choice(MISSING))
                                    .needed()
                                    .narrowing(),
                            Field.of("groups", new Input.Choice(GROUPS)).many().narrowing(),
                            Field.of("where", new Input.Choice(WHERE)).many().narrowing(),
                            Field.of("severity", new Input.Whole(1, 5)).needed()),
                    Field.inEachLanguage("severity-reason", new Input.Paragraph()),
                    Stream.of(Field.of("feasibility", new Input.Whole(1, 5)).needed()),
                    Field.inEachLanguage("feasibility-reason", new Input.Paragraph()),
                    Field.inEachLanguage("cases", new Input.Paragraph()),
                    Stream.of(
                            Field.of("status", new Input.Choice(STATUS))
                                    .needed()
                                    .narrowing(),
                            Field.of("since", new Input.Date()),
                            Field.of("sample", new Input.Choice(List.of("yes")))))
            .flatMap(fields -> fields)
            .toList();

    private static final List<Verb> VERBS =
            List.of(new Verb("concerns", "has-gap"), new Verb("evidenced-by", "evidence-for"));

    private final Messages messages;

    GapKind(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String section() {
        return "gaps";
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
    public List<DerivedFacet> derivedFacets() {
        return List.of(new DerivedFacet(PRIORITY, false));
    }

    @Override
    public Map<String, List<String>> derived(Item item) {
        return Map.of(PRIORITY, List.of(Priority.of(item.content()).code()));
    }

    @Override
    public String derivedLabel(String facet, String value, Language language) {
        return messages.say(language, "gap.priority." + value);
    }

    @Override
    public List<Key> keys(Content content) {
        return Key.bySlug(CODE, content);
    }

    @Override
    public Reference reference(Item item) {
        return new Reference("entry", "CreativeWork", List.of(), List.of(), null, List.of(), Map.of());
    }

    @Override
    public String overline(Item item, Language language) {
        var content = item.content();
        return Stream.of(
                        messages.say(language, "kind.gap"),
                        messages.say(language, "gap.missing." + content.one("missing")),
                        content.one("sample").isEmpty() ? "" : messages.say(language, "policy.sample"))
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }
}

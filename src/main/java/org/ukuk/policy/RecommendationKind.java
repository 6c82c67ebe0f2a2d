package org.ukuk.policy;

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
import org.ukuk.catalogue.StoredFile;
import org.ukuk.catalogue.Verb;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.i18n.Names;
import org.ukuk.policy.followup.Bodies;
import org.ukuk.policy.followup.Cases;
import org.ukuk.policy.followup.Stage;
import org.ukuk.policy.followup.Submissions;

/// What a recommendation is: what somebody should do, what it rests on, and where it stands with its authors. What the
/// addressees answered and what was done about it is kept apart from it.
@Component
class RecommendationKind implements Kind {

    static final String CODE = Cases.CODE;

    private static final String ANSWER = "answer";
    private static final String IMPLEMENTATION = "implementation";
    private static final String OVERDUE = "overdue";
    private static final String ADDRESSEE = "addressee";

    private static final List<String> STAGES =
            List.of("draft", "consultation", "adopted", "sent", "closed", "superseded", "withdrawn");
    private static final List<String> ORIGINS = List.of("own", "upr", "treaty-body", "conference");
    private static final List<String> RESPONSES = List.of("accepted", "noted", "rejected", "unclear", "pending");

    private static final List<Field> FIELDS = Stream.of(
                    Stream.of(
                            Field.of("origin", new Input.Choice(ORIGINS))
                                    .needed()
                                    .narrowing(),
                            Field.of("stage", new Input.Choice(STAGES)).needed().narrowing(),
                            Field.of("reference", new Input.Line()),
                            Field.of("date", new Input.Date()),
                            Field.of("due", new Input.Date())),
                    Stream.of("specific", "measurable", "achievable", "relevant")
                            .flatMap(name -> Field.inEachLanguage(name, new Input.Paragraph())),
                    Stream.of(
                            Field.of("state", new Input.AnyCountry()).narrowing(),
                            Field.of("sender", new Input.AnyCountry()).narrowing(),
                            Field.of("response", new Input.Choice(RESPONSES)).narrowing(),
                            Field.of("action", new Input.Choice(List.of("1", "2", "3", "4", "5")))
                                    .narrowing(),
                            Field.of("issue", new Input.Line()).many().narrowing(),
                            Field.of("session", new Input.Whole(1, 999)).narrowing(),
                            Field.of("sample", new Input.Choice(List.of("yes")))))
            .flatMap(fields -> fields)
            .toList();

    private static final List<Verb> VERBS =
            List.of(new Verb("rests-on", "grounds"), new Verb("addressed-to", "addressee-of"));

    private final Messages messages;
    private final Cases cases;
    private final Bodies bodies;
    private final Submissions submissions;

    RecommendationKind(Messages messages, Cases cases, Bodies bodies, Submissions submissions) {
        this.messages = messages;
        this.cases = cases;
        this.bodies = bodies;
        this.submissions = submissions;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String section() {
        return "recommendations";
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
    public List<Reason> reasonsAgainstChange(Content before, Content content) {
        var from = Stage.of(before);
        var to = Stage.of(content);
        return from.mayBecome(to)
                ? List.of()
                : List.of(Reason.about(
                        "stage",
                        "recommendation.rule.stage",
                        "recommendation.stage." + from.code(),
                        "recommendation.stage." + to.code()));
    }

    @Override
    public List<DerivedFacet> derivedFacets() {
        return Stream.of(ADDRESSEE, ANSWER, IMPLEMENTATION, OVERDUE)
                .map(name -> new DerivedFacet(name, false))
                .toList();
    }

    /// What is addressed to nobody here, as what states recommend each other, is asked nothing.
    @Override
    public Map<String, List<String>> derived(Item item) {
        if (item.content().links().stream().noneMatch(link -> link.verb().equals(Cases.ADDRESSED_TO))) {
            return Map.of();
        }
        var whole = cases.of(List.of(item)).getFirst();
        return Map.of(
                ADDRESSEE,
                whole.addressees().stream()
                        .map(one -> one.body().slug())
                        .filter(slug -> !slug.isEmpty())
                        .toList(),
                ANSWER,
                whole.addressees().stream()
                        .map(one -> one.standing().code())
                        .distinct()
                        .toList(),
                IMPLEMENTATION,
                whole.voices().stream()
                        .map(voice -> voice.newest().status())
                        .distinct()
                        .toList(),
                OVERDUE,
                whole.overdue());
    }

    @Override
    public String derivedLabel(String facet, String value, Language language) {
        return switch (facet) {
            case ADDRESSEE -> bodies.at(value).map(one -> one.name(language)).orElse(value);
            case ANSWER -> messages.say(language, "answer.status." + value);
            case IMPLEMENTATION -> messages.say(language, "implementation.status." + value);
            case String late -> messages.say(language, "followup.overdue." + value);
        };
    }

    @Override
    public boolean shows(StoredFile file) {
        return submissions.isGivenWith(file.id());
    }

    @Override
    public Map<String, String> deskPages() {
        return Map.of("/desk/recommendations/{id}/followup", "followup.desk.page");
    }

    @Override
    public List<Key> keys(Content content) {
        return Key.bySlug(CODE, content);
    }

    @Override
    public Reference reference(Item item) {
        var content = item.content();
        var details = new LinkedHashMap<String, String>();
        if (!content.one("reference").isEmpty()) {
            details.put("number", content.one("reference"));
        }
        return new Reference(
                "document",
                "CreativeWork",
                List.of(),
                List.of(),
                PartialDate.parse(content.one("date")).orElse(null),
                List.of(),
                details);
    }

    @Override
    public String overline(Item item, Language language) {
        var content = item.content();
        var between = content.one("sender").isEmpty()
                ? ""
                : Names.country(language, content.one("sender")) + " → "
                        + Names.country(language, content.one("state"));
        return Stream.of(
                        messages.say(language, "recommendation.origin." + content.one("origin")),
                        content.one("reference"),
                        between,
                        content.one("sample").isEmpty() ? "" : messages.say(language, "policy.sample"))
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }
}

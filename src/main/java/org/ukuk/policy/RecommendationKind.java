package org.ukuk.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Field.Input;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.catalogue.Reference;
import org.ukuk.catalogue.Verb;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.i18n.Names;

/// What a recommendation is: what somebody should do, what it rests on, and where it stands with its authors. What the
/// addressees answered and what was done about it is kept apart from it.
@Component
class RecommendationKind implements Kind {

    static final String CODE = "recommendation";

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

    RecommendationKind(Messages messages) {
        this.messages = messages;
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

package org.ukuk.dialogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Contributor;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Field.Input;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Reference;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;

/// What a meeting is: when and where it was held, by whom, and what came of it.
@Component
class MeetingKind implements Kind {

    static final String CODE = "event";

    private static final List<String> TYPES =
            List.of("round-table", "seminar", "conference", "working-group", "training");

    private static final List<Field> FIELDS = Stream.of(
                    Stream.of(
                            Field.of("type", new Input.Choice(TYPES)).needed().narrowing(),
                            Field.of("date", new Input.Date()).needed(),
                            Field.of("end", new Input.Date())),
                    Field.inEachLanguage("place", new Input.Line()),
                    Stream.of(
                            Field.of("organisers", new Input.Line()).many(),
                            Field.of("partners", new Input.Line()).many()))
            .flatMap(fields -> fields)
            .toList();

    private final Messages messages;

    MeetingKind(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String section() {
        return "events";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public List<Reason> reasonsAgainst(Content content) {
        var begin = PartialDate.parse(content.one("date"));
        var end = PartialDate.parse(content.one("end"));
        return begin.isPresent() && end.isPresent() && end.get().compareTo(begin.get()) < 0
                ? List.of(Reason.about("end", "event.rule.end-before-begin"))
                : List.of();
    }

    @Override
    public List<Key> keys(Content content) {
        return Key.bySlug(CODE, content);
    }

    @Override
    public Reference reference(Item item) {
        var content = item.content();
        var details = new LinkedHashMap<String, String>();
        var place = content.one("place." + content.original().code());
        if (!place.isEmpty()) {
            details.put("event-place", place);
        }
        if (!content.one("end").isEmpty()) {
            details.put(Reference.EVENT_END, content.one("end"));
        }
        return new Reference(
                "event",
                "Event",
                content.all("organisers").stream()
                        .map(Contributor::organisation)
                        .toList(),
                List.of(),
                PartialDate.parse(content.one("date")).orElse(null),
                List.of(),
                details);
    }

    @Override
    public String overline(Item item, Language language) {
        return messages.say(language, "event.type." + item.content().one("type")) + " · " + when(item, language);
    }

    /// One day, or the first and the last.
    static String when(Item item, Language language) {
        var begin = PartialDate.parse(item.content().one("date"));
        var end = PartialDate.parse(item.content().one("end"));
        var from = begin.map(date -> date.in(language)).orElse("");
        return end.filter(date -> !end.equals(begin))
                .map(date -> from + " – " + date.in(language))
                .orElse(from);
    }

    /// Where it was held, in the reader's language or in the one there is.
    static Optional<String> place(Item item, Language language) {
        return Stream.concat(Stream.of(language), Stream.of(Language.values()))
                .map(one -> item.content().one("place." + one.code()))
                .filter(place -> !place.isBlank())
                .findFirst();
    }
}

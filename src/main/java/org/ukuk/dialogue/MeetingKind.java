package org.ukuk.dialogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.ukuk.catalogue.Verb;
import org.ukuk.dialogue.meetings.Meeting;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;

/// What a meeting is: when and where it was held, by whom, and what came of it.
@Component
class MeetingKind implements Kind {

    static final String CODE = Meeting.CODE;

    private static final List<String> TYPES =
            List.of("round-table", "seminar", "conference", "working-group", "training");

    private static final List<String> ATTRIBUTION = List.of("open", "chatham-house");
    private static final List<String> REGISTRATION = List.of("public", "approval");
    private static final int MOST_PLACES = 100_000;

    private static final List<Field> FIELDS = Stream.of(
                    Stream.of(
                            Field.of("type", new Input.Choice(TYPES)).needed().narrowing(),
                            Field.of("date", new Input.Date()).needed(),
                            Field.of("end", new Input.Date()),
                            Field.of("begins", new Input.Line()),
                            Field.of("ends", new Input.Line()),
                            Field.of("zone", new Input.Line())),
                    Field.inEachLanguage("purpose", new Input.Paragraph()),
                    Field.inEachLanguage("place", new Input.Line()),
                    Stream.of(
                            Field.of("online", new Input.Address()),
                            Field.of("languages", new Input.AnyLanguage()).many(),
                            Field.of("interpretation", new Input.AnyLanguage()).many(),
                            Field.of("attribution", new Input.Choice(ATTRIBUTION)),
                            Field.of("organisers", new Input.Line()).many(),
                            Field.of("partners", new Input.Line()).many(),
                            Field.of("registration", new Input.Choice(REGISTRATION)),
                            Field.of("places", new Input.Whole(1, MOST_PLACES)),
                            Field.of("register-until", new Input.Date())))
            .flatMap(fields -> fields)
            .toList();

    private static final List<Verb> VERBS =
            List.of(Verb.up(Meeting.CONTINUES, "continued-by"), new Verb(Meeting.AROSE_AT, "gave-rise-to"));

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
    public List<Verb> verbs() {
        return VERBS;
    }

    @Override
    public List<Reason> reasonsAgainst(Content content) {
        return Meeting.reasonsAgainst(content);
    }

    /// What was said under the Chatham House Rule stays under it.
    @Override
    public List<Reason> reasonsAgainstChange(Content before, Content content) {
        var hidden = List.of("chatham-house");
        return before.all("attribution").equals(hidden)
                        && !content.all("attribution").equals(hidden)
                ? List.of(Reason.about("attribution", "event.rule.attribution"))
                : List.of();
    }

    /// What arose at a meeting points at a line of its minutes.
    @Override
    public String place(String anchor) {
        return anchor.startsWith(Meeting.LINE) ? "/minutes#" + anchor : "#" + anchor;
    }

    @Override
    public String placeName(String anchor, Language language) {
        return anchor.startsWith(Meeting.LINE) ? messages.say(language, "meetings.minutes") : "";
    }

    @Override
    public Map<String, String> deskPages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("/desk/meetings/{id}/agenda", "meetings.agenda");
        pages.put("/desk/meetings/{id}/people", "meetings.people");
        pages.put("/desk/meetings/{id}/minutes", "meetings.minutes");
        return pages;
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
        return messages.say(language, "event.type." + item.content().one("type")) + " · "
                + new Meeting(item).when(language);
    }
}

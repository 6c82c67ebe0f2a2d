package org.ukuk.dialogue.process;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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

/// What a consultation is: a question that is open for a time, and to whom.
@Component
final class ConsultationKind implements Kind {

    static final String CODE = "consultation";
    static final String SECTION = "consultations";

    private static final List<String> YES = List.of("yes");

    private static final List<Field> FIELDS = List.of(
            Field.of("opens", new Input.Date()).needed(),
            Field.of("closes", new Input.Date()).needed(),
            Field.of("answered", new Input.Date()),
            Field.of("audience", new Input.Choice(Audience.CODES)).needed(),
            Field.of("group", new Input.Choice(Group.CODES)),
            Field.of("opinions", new Input.Choice(YES)),
            Field.of("organisers", new Input.Line()).many(),
            Field.of("sample", new Input.Choice(YES)));

    private final Messages messages;
    private final ObjectProvider<ProcessDesk> desks;

    ConsultationKind(Messages messages, ObjectProvider<ProcessDesk> desks) {
        this.messages = messages;
        this.desks = desks;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String section() {
        return SECTION;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public List<Reason> reasonsAgainst(Content content) {
        return Stream.of(
                        wholeDay(content, "opens"),
                        wholeDay(content, "closes"),
                        wholeDay(content, "answered"),
                        inOrder(content, "opens", "closes"),
                        inOrder(content, "opens", "answered"),
                        content.one("audience").equals(Audience.GROUP.code())
                                        && content.one("group").isEmpty()
                                ? Reason.about("group", "consultation.rule.group")
                                : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Reason wholeDay(Content content, String field) {
        return PartialDate.parse(content.one(field))
                        .filter(date -> !date.isDay())
                        .isPresent()
                ? Reason.about(field, "consultation.rule.day")
                : null;
    }

    private static @Nullable Reason inOrder(Content content, String first, String then) {
        var from = PartialDate.parse(content.one(first));
        var to = PartialDate.parse(content.one(then));
        return from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) < 0
                ? Reason.about(then, "consultation.rule.order")
                : null;
    }

    @Override
    public List<Key> keys(Content content) {
        return Key.bySlug(CODE, content);
    }

    @Override
    public Reference reference(Item item) {
        var content = item.content();
        return new Reference(
                "webpage",
                "CreativeWork",
                content.all("organisers").stream()
                        .map(Contributor::organisation)
                        .toList(),
                List.of(),
                PartialDate.parse(content.one("opens")).orElse(null),
                List.of(),
                Map.of());
    }

    @Override
    public String overline(Item item, Language language) {
        var process = new Process(item);
        var parts = Stream.of(
                messages.say(language, "kind.consultation"),
                String.valueOf(process.opens().getYear()),
                process.isSample() ? messages.say(language, "consultation.sample") : "");
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    @Override
    public Map<String, String> deskPages() {
        var pages = new LinkedHashMap<String, String>();
        desks.stream()
                .sorted(Comparator.comparing(ProcessDesk::order))
                .forEach(desk -> pages.put(desk.path(), desk.key()));
        return pages;
    }
}

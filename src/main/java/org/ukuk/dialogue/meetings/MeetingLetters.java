package org.ukuk.dialogue.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.platform.cli.Settings;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.mail.EmailAddress;
import org.ukuk.platform.mail.Letter;
import org.ukuk.platform.mail.Letter.Part;
import org.ukuk.platform.mail.Mails;

/// Writes the letters that participants get. Their subjects say that there is a meeting and when, not what it is about:
/// others may look at the list of somebody's letters.
@Component
public final class MeetingLetters {

    private static final String PURPOSE = "meeting";

    private final Settings settings;
    private final Messages messages;
    private final Mails mails;
    private final WaysIn ways;

    MeetingLetters(Settings settings, Messages messages, Mails mails, WaysIn ways) {
        this.settings = settings;
        this.messages = messages;
        this.mails = mails;
        this.ways = ways;
    }

    /// Whether this centre sends letters at all.
    public boolean areSent() {
        return settings.mail() != null;
    }

    /// A letter with a new link to answer.
    ///
    /// @param what the last part of the message keys: `invitation`, `registration`, `link`, `accepted`, `waiting` …
    void write(String what, Meeting meeting, Participant one) {
        send(
                what,
                meeting,
                one,
                messages.say(one.language(), "meetings.letter.press." + (answered(one) ? "change" : "answer")),
                ways.toAnswer(meeting, one));
    }

    private static boolean answered(Participant one) {
        return switch (one.standing()) {
            case INVITED -> false;
            case REQUESTED, WAITING, ACCEPTED, DECLINED, REFUSED -> true;
        };
    }

    /// Says that the minutes are circulated.
    ///
    /// @param until the last day for corrections
    /// @return the path of the link, to hand over where no letter goes; empty when a letter went
    public String circulate(Meeting meeting, Participant one, LocalDate until) {
        var end = until.plusDays(1).atStartOfDay(Names.BISHKEK).toInstant();
        var path = ways.toMinutes(meeting, one, end);
        send(
                "minutes",
                meeting,
                one,
                messages.say(one.language(), "meetings.letter.press.minutes", Names.day(one.language(), until)),
                path);
        return areSent() && !one.email().isEmpty() ? "" : path;
    }

    private void send(String what, Meeting meeting, Participant one, String label, String path) {
        var way = settings.mail();
        var to = EmailAddress.of(one.email());
        if (way != null && to.isPresent()) {
            var letter = letter(what, meeting, one.language(), label, way.site() + path);
            mails.add(PURPOSE, one.id(), to.get(), letter, null);
        }
    }

    private Letter letter(String what, Meeting meeting, Language language, String label, String address) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(messages.say(language, "meetings.letter." + what)));
        parts.add(new Part.Heading(meeting.item().title(language)));
        parts.add(new Part.Paragraph(String.join(", ", whenAndWhere(meeting, language))));
        parts.add(new Part.Press(label, address));
        parts.add(new Part.Paragraph(messages.say(language, "meetings.letter.why")));
        var subject = messages.say(language, "meetings.letter.subject." + what, meeting.when(language));
        return new Letter(language, subject, parts);
    }

    private static List<String> whenAndWhere(Meeting meeting, Language language) {
        var said = new ArrayList<>(List.of(meeting.when(language), meeting.hours(language)));
        meeting.place(language).ifPresent(said::add);
        said.add(meeting.content().one("online"));
        return said.stream().filter(part -> !part.isEmpty()).toList();
    }

    /// Takes back what has not left yet.
    void drop(Participant one) {
        mails.dropOf(one.id());
    }
}

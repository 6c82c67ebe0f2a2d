package org.ukuk.policy.followup;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.People;
import org.ukuk.accounts.Person;
import org.ukuk.accounts.Role;
import org.ukuk.catalogue.Item;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.mail.EmailAddress;
import org.ukuk.platform.mail.Letter;
import org.ukuk.platform.mail.Letter.Part;
import org.ukuk.platform.mail.MailWay;
import org.ukuk.platform.mail.Mails;
import org.ukuk.policy.followup.Reminders.As;
import org.ukuk.policy.followup.Submission.Axis;
import org.ukuk.policy.followup.Submission.State;

/// Writes the letters that remind of an answer: to those who speak for the body, when it is late also to those who let
/// out, later also to the centre's editors. Each letter and its record are one transaction.
@Component
final class ReminderLetters {

    private static final int EDITORS = 50;

    private final Database database;
    private final FocalPoints points;
    private final People people;
    private final Submissions submissions;
    private final Reminders reminders;
    private final Messages messages;
    private final Mails mails;

    ReminderLetters(
            Database database,
            FocalPoints points,
            People people,
            Submissions submissions,
            Reminders reminders,
            Messages messages,
            Mails mails) {
        this.database = database;
        this.points = points;
        this.people = people;
        this.submissions = submissions;
        this.reminders = reminders;
        this.messages = messages;
        this.mails = mails;
    }

    void write(Item item, Enquiry enquiry, ReminderStep step, LocalDate today, MailWay way) {
        boolean waits = submissions.pending(enquiry.body()).stream()
                .anyMatch(one ->
                        one.item().equals(item.id()) && one.axis() == Axis.ANSWER && one.state() == State.PROPOSED);
        readers(enquiry, step, waits)
                .forEach((reader, as) -> EmailAddress.of(reader.email())
                        .ifPresent(to -> database.execute(db -> {
                            if (reminders.note(enquiry, reader.id(), step.number(), as)) {
                                var letter = letter(reader.language(), as, item, enquiry, today, waits, way.site());
                                mails.add("reminder", enquiry.id(), to, letter, null);
                            }
                        })));
    }

    /// Who is written to. A body all of whose people let out has nobody else to begin with.
    private Map<Person, As> readers(Enquiry enquiry, ReminderStep step, boolean waits) {
        var tied = points.ofBody(enquiry.body());
        boolean all = waits || step.reachesApprovers() || tied.stream().allMatch(FocalPoint::approves);
        var readers = new LinkedHashMap<Person, As>();
        tied.stream()
                .filter(point -> all || !point.approves())
                .forEach(point -> people.find(point.person())
                        .filter(one -> !one.disabled())
                        .ifPresent(one -> readers.put(one, point.approves() ? As.APPROVER : As.FOCAL_POINT)));
        if (step.reachesEditors()) {
            people.holding(Role.EDITOR, EDITORS).stream()
                    .filter(one -> !one.disabled())
                    .forEach(one -> readers.putIfAbsent(one, As.EDITOR));
        }
        return readers;
    }

    private Letter letter(
            Language language, As as, Item item, Enquiry enquiry, LocalDate today, boolean waits, String site) {
        var shown = item.shown(language);
        long late = enquiry.daysLate(today);
        var reference = item.content().one("reference");
        var name = reference.isEmpty() ? shown.text().title() : reference;
        var when = late > 0 ? "late" : late == 0 ? "today" : "soon";
        var subject = messages.say(language, "followup.letter.subject." + when, name, Math.abs(late));
        var due = Names.day(language, enquiry.dueOn());
        var said = messages.say(language, "followup.letter.due." + when, due, Math.abs(late));
        var address = as == As.EDITOR
                ? "/desk/recommendations/" + item.id() + "/followup"
                : "/account/body/" + enquiry.body() + "/" + item.id();
        var parts = List.<Part>of(
                new Part.Paragraph(said),
                new Part.Entry(reference, shown.text().title(), shown.language().code(), site + address),
                new Part.Paragraph(messages.say(language, "followup.letter.as." + as.code())),
                new Part.Paragraph(messages.say(
                        language, waits && as == As.APPROVER ? "followup.letter.waits" : "followup.letter.quiet")));
        return new Letter(language, subject, parts);
    }
}

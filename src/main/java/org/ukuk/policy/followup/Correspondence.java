package org.ukuk.policy.followup;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.ItemFiles;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.mail.Mails;
import org.ukuk.policy.followup.Submission.Axis;
import org.ukuk.policy.followup.Submission.State;

/// What passes between the centre and the bodies: a recommendation is put to one, answered, reported on.
@Component
final class Correspondence {

    private static final String NEW = "new";

    private final Database database;
    private final Clock clock;
    private final Enquiries enquiries;
    private final Submissions submissions;
    private final ItemFiles files;
    private final Mails mails;

    Correspondence(
            Database database,
            Clock clock,
            Enquiries enquiries,
            Submissions submissions,
            ItemFiles files,
            Mails mails) {
        this.database = database;
        this.clock = clock;
        this.enquiries = enquiries;
        this.submissions = submissions;
        this.files = files;
        this.mails = mails;
    }

    /// Puts a recommendation to a body.
    ///
    /// @throws Refused when a rule stands against it
    void ask(Item item, String body, @Nullable LocalDate sentOn, @Nullable LocalDate dueOn, Actor by) {
        refuse(EnquiryRules.against(Stage.of(item.content()), sentOn, dueOn, Bishkek.today(clock)));
        if (sentOn != null && dueOn != null) {
            enquiries.ask(item.id(), body, sentOn, dueOn, by);
        }
    }

    /// Gives a body another term; letters about the old one that wait are taken back.
    ///
    /// @throws Refused when a rule stands against it, or somebody changed it since
    void postpone(Item item, Enquiry one, @Nullable LocalDate dueOn, Actor by) {
        refuse(EnquiryRules.against(Stage.of(item.content()), one.sentOn(), dueOn, Bishkek.today(clock)));
        if (dueOn != null) {
            database.execute(db -> {
                mails.dropOf(one.id());
                enquiries.postpone(one, dueOn, by);
            });
        }
    }

    /// Keeps an answer or an assessment, with its document.
    ///
    /// @param document null or empty when there is none
    /// @param seen id of the newest of its line that the writer saw; empty when there was none
    /// @throws Refused when a rule stands against it, or somebody was faster
    Submission submit(
            Item item, Submission one, @Nullable MultipartFile document, Language language, String seen, Actor by)
            throws IOException {
        boolean brings = document != null && !document.isEmpty();
        var whole = brings ? one.with(one.evidence().withFile(NEW)) : one;
        refuse(reasonsAgainst(item, whole));
        var ready = one;
        if (document != null && brings) {
            try (var bytes = document.getInputStream()) {
                var name = document.getOriginalFilename();
                var file = files.add(item.id(), name == null ? "document" : name, language.code(), bytes, by);
                ready = one.with(one.evidence().withFile(file.id()));
            }
        }
        return keep(ready, seen, by);
    }

    List<Reason> reasonsAgainst(Item item, Submission one) {
        return SubmissionRules.against(new SubmissionRules.Given(
                one, Stage.of(item.content()), enquiries.find(item.id(), one.body()), Bishkek.today(clock)));
    }

    private Submission keep(Submission one, String seen, Actor by) {
        return database.write(db -> {
            endReminding(one);
            return one.id().isEmpty() ? submissions.add(one, seen, by) : submissions.rewrite(one, by);
        });
    }

    /// What a second person of a body decides about a colleague's words.
    ///
    /// @throws Refused when the one who wrote it decides, a rule stands against it by now, or it was
    ///     decided already
    void decide(Item item, Submission one, boolean approved, String note, Actor by) {
        if (java.util.Objects.equals(one.writer(), by.id())) {
            throw new Refused(Reason.about("note", "followup.rule.own"));
        }
        if (!approved && note.isBlank()) {
            throw new Refused(Reason.about("note", "followup.rule.note"));
        }
        var decided = one.in(approved ? State.GIVEN : State.RETURNED);
        if (approved) {
            refuse(reasonsAgainst(item, decided));
        }
        database.execute(db -> {
            endReminding(decided);
            submissions.decide(one, decided.state(), note.strip(), by);
        });
    }

    /// Who has answered is not reminded by letters that have not left yet.
    private void endReminding(Submission one) {
        boolean answered = one.axis() == Axis.ANSWER
                && one.state() == State.GIVEN
                && one.answer().isSubstance();
        if (answered) {
            Optional<Enquiry> asked = enquiries.find(one.item(), one.body());
            asked.ifPresent(enquiry -> mails.dropOf(enquiry.id()));
        }
    }

    private static void refuse(List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
    }
}

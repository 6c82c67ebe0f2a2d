package org.ukuk.practices.assessment;

import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.Person;
import org.ukuk.catalogue.Item;
import org.ukuk.platform.Actor;
import org.ukuk.platform.cli.Settings;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.mail.EmailAddress;
import org.ukuk.platform.mail.Letter;
import org.ukuk.platform.mail.Letter.Part;
import org.ukuk.platform.mail.Mails;

/// Asks experts to assess, and writes to them where the centre sends letters.
@Component
class Invitations {

    private final Database database;
    private final Settings settings;
    private final Messages messages;
    private final Mails mails;
    private final AssessmentRounds rounds;

    Invitations(Database database, Settings settings, Messages messages, Mails mails, AssessmentRounds rounds) {
        this.database = database;
        this.settings = settings;
        this.messages = messages;
        this.mails = mails;
        this.rounds = rounds;
    }

    /// @throws org.ukuk.catalogue.Refused as `AssessmentRounds.invite`
    void send(Round round, Item item, Person person, Assessor assessor, Actor by) {
        database.execute(db -> {
            var way = settings.mail();
            var address = EmailAddress.of(person.email());
            if (way != null && address.isPresent()) {
                mails.add("assessment", round.id(), address.get(), letter(item, person.language(), way.site()), null);
            }
            rounds.invite(round, person, assessor, by);
        });
    }

    private Letter letter(Item item, Language language, String site) {
        var title = item.title(language);
        return new Letter(
                language,
                messages.say(language, "assessment.letter.subject", title),
                List.of(
                        new Part.Paragraph(messages.say(language, "assessment.letter.text", title)),
                        new Part.Press(
                                messages.say(language, "assessment.letter.open"), site + "/account/assessments")));
    }
}

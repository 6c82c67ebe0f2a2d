package org.ukuk.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.mail.Letter;
import org.ukuk.platform.mail.Letter.Part;
import org.ukuk.platform.mail.MailWay;
import org.ukuk.platform.mail.Mails;

/// Writes the letters that followers get, and posts them.
@Component
final class Letters {

    private final Messages messages;
    private final Subjects subjects;
    private final Mails mails;

    Letters(Messages messages, Subjects subjects, Mails mails) {
        this.messages = messages;
        this.subjects = subjects;
        this.mails = mails;
    }

    /// Asks whether the reader of an address wants to follow something.
    void ask(Follower follower, Subject subject, Language language, Rhythm rhythm, String token, MailWay way) {
        var letter = confirmation(subject, language, rhythm, way.site(), token);
        mails.add("confirmation", follower.id(), follower.email(), letter, null);
    }

    private Letter confirmation(Subject subject, Language language, Rhythm rhythm, String site, String token) {
        var name = subjects.name(subject, language);
        var parts = List.<Part>of(
                new Part.Paragraph(messages.say(language, "alerts.letter.asked", name)),
                new Part.Paragraph(messages.say(language, "alerts.letter.rhythm." + rhythm.code())),
                new Part.Press(
                        messages.say(language, "alerts.letter.confirm"), site + Addresses.confirm(language, token)),
                new Part.Paragraph(messages.say(language, "alerts.letter.ignore")));
        return new Letter(language, messages.say(language, "alerts.letter.confirm.subject", name), parts);
    }

    /// Tells what is new on everything that is due, in the order of the follows.
    void tell(Follower follower, Language language, Map<Follow, News> news, MailWay way) {
        var letter = digest(follower, language, news, way.site());
        var stop = way.site() + Addresses.stop(language, follower.token());
        mails.add("digest", follower.id(), follower.email(), letter, stop);
    }

    private Letter digest(Follower follower, Language language, Map<Follow, News> news, String site) {
        var parts = new ArrayList<Part>();
        int count = 0;
        for (var one : news.entrySet()) {
            section(parts, subjects.kept(one.getKey().subject()), one.getValue(), language, site);
            count += one.getValue().pieces().size() + one.getValue().more();
        }
        parts.add(new Part.Paragraph(messages.say(language, "alerts.letter.why")));
        parts.add(new Part.Press(
                messages.say(language, "alerts.letter.mine"), site + Addresses.mine(language, follower.token())));
        parts.add(new Part.Press(
                messages.say(language, "alerts.letter.stop"), site + Addresses.stop(language, follower.token())));
        return new Letter(language, messages.say(language, "alerts.letter.subject", count), parts);
    }

    private void section(List<Part> parts, Subject subject, News news, Language language, String site) {
        parts.add(new Part.Heading(subjects.name(subject, language)));
        news.pieces()
                .forEach(piece ->
                        parts.add(new Part.Entry(piece.over(), piece.title(), piece.language(), site + piece.path())));
        if (news.more() > 0) {
            parts.add(new Part.Press(
                    messages.say(language, "alerts.letter.more", news.more()),
                    site + subjects.path(subject, language)));
        }
    }
}

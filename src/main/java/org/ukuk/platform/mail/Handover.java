package org.ukuk.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/// One connection to the mail server, for a batch of letters.
final class Handover implements AutoCloseable {

    /// What became of a letter.
    sealed interface Outcome {

        record Taken() implements Outcome {}

        /// The server said that it did not take it and may later.
        record Later(String reason) implements Outcome {}

        /// The server will never take it.
        record Refused(String reason) implements Outcome {}

        /// The connection broke at a moment when the server may have taken it.
        record Unknown(String reason) implements Outcome {}
    }

    private final Session session;
    private final Transport transport;
    private final EmailAddress from;
    private final Clock clock;

    /// @throws MessagingException when there is no connection to be had, or the password is refused
    Handover(MailWay way, Clock clock) throws MessagingException {
        this.from = way.from();
        this.clock = clock;
        var server = way.server();
        this.session = Session.getInstance(server.properties(from.domain()));
        this.transport = session.getTransport("smtp");
        if (server.user().isEmpty()) {
            transport.connect();
        } else {
            transport.connect(server.user(), server.password());
        }
    }

    Outcome of(Mail mail, String sender) {
        try {
            var message = message(mail, sender);
            transport.sendMessage(message, message.getAllRecipients());
            return new Outcome.Taken();
        } catch (MessagingException | UnsupportedEncodingException e) {
            return outcome(e);
        }
    }

    /// Only what the server itself refused, or what failed before it got the end of the text, was surely not taken.
    private static Outcome outcome(Exception failure) {
        for (Throwable e = failure; e != null; e = next(e)) {
            if (e instanceof SMTPAddressFailedException refused) {
                return answer(refused.getReturnCode(), refused.getMessage());
            }
            if (e instanceof SMTPSendFailedException refused) {
                boolean broken = refused.getReturnCode() < 400;
                if (!broken || !".".equals(refused.getCommand())) {
                    return answer(refused.getReturnCode(), refused.getMessage());
                }
            }
        }
        return new Outcome.Unknown("the connection broke: " + plain(failure.getMessage()));
    }

    private static @Nullable Throwable next(Throwable e) {
        return e instanceof MessagingException chained ? chained.getNextException() : e.getCause();
    }

    private static Outcome answer(int code, @Nullable String said) {
        return code >= 500 ? new Outcome.Refused(plain(said)) : new Outcome.Later(plain(said));
    }

    /// What a server said, one line of it, without the addresses that servers like to repeat.
    static String plain(@Nullable String said) {
        var line = (said == null ? "" : said)
                .replaceAll("\\s+", " ")
                .replaceAll("\\S+@\\S+", "…")
                .strip();
        return line.length() > 300 ? line.substring(0, 300) + "…" : line;
    }

    private MimeMessage message(Mail mail, String sender) throws MessagingException, UnsupportedEncodingException {
        var message = new Named(session, "<" + mail.id() + "@" + from.domain() + ">");
        message.setFrom(new InternetAddress(from.value(), sender, "UTF-8"));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.to().value()));
        message.setSubject(mail.subject(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setContentLanguage(new String[] {mail.language().code()});
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var both = new MimeMultipart("alternative");
        both.addBodyPart(part(mail.plain(), "plain"));
        both.addBodyPart(part(mail.html(), "html"));
        message.setContent(both);
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }

    /// A message whose id is the letter's own, so that nothing of this machine's name is told.
    private static final class Named extends MimeMessage {

        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException _) {
            // Whatever was handed over was; the server closes by itself.
        }
    }
}

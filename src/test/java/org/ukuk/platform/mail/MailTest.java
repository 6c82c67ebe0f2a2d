package org.ukuk.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.env.MockEnvironment;
import org.ukuk.platform.Databases;
import org.ukuk.platform.Hand;
import org.ukuk.platform.cli.Settings;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.mail.Postbox.Mood;

class MailTest {

    private static final EmailAddress READER = new EmailAddress("reader@example.org");

    private final Hand clock = new Hand(Instant.parse("2026-01-05T09:00:00Z"));
    private final Postbox postbox = new Postbox();

    @AfterEach
    void close() {
        postbox.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_arrives_with_both_texts_and_a_way_to_end_such_letters(Databases databases)
            throws MessagingException, IOException {
        try (var database = databases.open()) {
            var mails = new Mails(database, clock);
            mails.add("digest", "one", READER, letter("Жаңы документтер"), "https://ukuk.example/stop/abc");
            round(mails).run();
            var message = postbox.read(0);
            assertThat(message.getSubject()).isEqualTo("Жаңы документтер");
            assertThat(message.getAllRecipients()[0]).hasToString("reader@example.org");
            assertThat(message.getFrom()[0].toString()).contains("centre@ukuk.example");
            assertThat(message.getHeader("List-Unsubscribe")).containsExactly("<https://ukuk.example/stop/abc>");
            assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            assertThat(message.getHeader("Message-ID")[0]).endsWith("@ukuk.example>");
            assertThat(postbox.part(0, 0)).contains("Салам!", "Report\nӨмүр & укук\nhttps://ukuk.example/a?b=1&c=2");
            assertThat(postbox.part(0, 1)).contains("<html lang=\"ky\">", "Өмүр &amp; укук");
            assertThat(database.<Integer>read(db -> db.fetchCount(org.ukuk.platform.database.schema.Tables.MAIL)))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_batch_takes_one_connection_and_no_letter_goes_twice(Databases databases) {
        try (var database = databases.open()) {
            var mails = new Mails(database, clock);
            for (int i = 0; i < 5; i++) {
                mails.add("digest", "one", READER, letter("Letter " + i), null);
            }
            round(mails).run();
            round(mails).run();
            assertThat(postbox.letters()).hasSize(5);
            assertThat(postbox.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_server_does_not_take_now_goes_later_and_is_given_up_in_the_end(Databases databases) {
        try (var database = databases.open()) {
            var mails = sent(database, Mood.BUSY);
            assertThat(mails.waiting()).isEqualTo(1);
            round(mails).run();
            assertThat(postbox.connections()).as("not before its time").isEqualTo(1);
            for (int i = 0; i < 20; i++) {
                clock.pass(Duration.ofHours(6));
                round(mails).run();
            }
            assertThat(postbox.connections()).isEqualTo(14);
            assertThat(mails.failures(10)).singleElement().satisfies(failure -> {
                assertThat(failure.tries()).isEqualTo(14);
                assertThat(failure.reason()).contains("try again later");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_busy_server_gets_the_letter_when_it_is_ready(Databases databases) {
        try (var database = databases.open()) {
            var mails = sent(database, Mood.BUSY);
            postbox.in(Mood.TAKES);
            clock.pass(Duration.ofMinutes(1));
            round(mails).run();
            assertThat(postbox.letters()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_server_refuses_is_not_tried_again_and_nothing_of_the_reader_is_kept(Databases databases) {
        try (var database = databases.open()) {
            var mails = sent(database, Mood.REFUSES);
            assertThat(mails.waiting()).isZero();
            assertThat(mails.failures(10))
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.reason()).contains("550", "unknown here"));
            assertThat(kept(database)).doesNotContain("reader@", "Салам");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_text_the_server_refuses_is_given_up(Databases databases) {
        try (var database = databases.open()) {
            assertThat(sent(database, Mood.REFUSES_TEXT).failures(10)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_that_may_have_arrived_is_never_sent_again(Databases databases) {
        try (var database = databases.open()) {
            var mails = sent(database, Mood.DIES_AFTER_TEXT);
            postbox.in(Mood.TAKES);
            clock.pass(Duration.ofHours(1));
            round(mails).run();
            assertThat(postbox.letters()).hasSize(1);
            assertThat(mails.failures(10)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_process_claimed_before_it_died_is_never_sent_again(Databases databases) {
        try (var database = databases.open()) {
            var mails = new Mails(database, clock);
            mails.add("digest", "one", READER, letter("Letter"), null);
            assertThat(mails.claim(mails.due(1).getFirst())).isTrue();
            clock.pass(Duration.ofMinutes(16));
            round(mails).run();
            assertThat(postbox.letters()).isEmpty();
            assertThat(mails.failures(10)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_one_of_two_processes_gets_a_letter(Databases databases) {
        try (var database = databases.open()) {
            var mails = new Mails(database, clock);
            mails.add("digest", "one", READER, letter("Letter"), null);
            var seenByBoth = mails.due(1).getFirst();
            assertThat(mails.claim(seenByBoth)).isTrue();
            assertThat(mails.claim(seenByBoth)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_server_that_is_away_costs_nothing_but_time(Databases databases) {
        try (var database = databases.open()) {
            var mails = new Mails(database, clock);
            mails.add("digest", "one", READER, letter("Letter"), null);
            postbox.close();
            round(mails).run();
            assertThat(mails.waiting()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_subject_can_begin_another_header(Databases databases) throws MessagingException {
        try (var database = databases.open()) {
            var mails = new Mails(database, clock);
            mails.add("digest", "one", READER, letter("Hello\r\nBcc: all@example.org\r\n\r\nbody"), null);
            round(mails).run();
            assertThat(postbox.read(0).getHeader("Bcc")).isNull();
            assertThat(postbox.read(0).getSubject()).isEqualTo("Hello Bcc: all@example.org body");
            assertThat(postbox.read(0).getAllRecipients()).hasSize(1);
        }
    }

    private Mails sent(Database database, Mood mood) {
        var mails = new Mails(database, clock);
        mails.add("digest", "one", READER, letter("Letter"), null);
        postbox.in(mood);
        round(mails).run();
        return mails;
    }

    private static String kept(Database database) {
        return database.read(db -> db.selectFrom(org.ukuk.platform.database.schema.Tables.MAIL)
                .fetch()
                .toString());
    }

    private MailRound round(Mails mails) {
        var settings = new MockEnvironment()
                .withProperty("ukuk.mail-url", postbox.address())
                .withProperty("ukuk.mail-from", "centre@ukuk.example")
                .withProperty("ukuk.public-url", "https://ukuk.example");
        return new MailRound(new Settings(settings), mails, new Messages(), clock);
    }

    private static Letter letter(String subject) {
        return new Letter(
                Language.KY,
                subject,
                List.of(
                        new Letter.Part.Paragraph("Салам!"),
                        new Letter.Part.Entry("Report", "Өмүр & укук", "ky", "https://ukuk.example/a?b=1&c=2")));
    }
}

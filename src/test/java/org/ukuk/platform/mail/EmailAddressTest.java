package org.ukuk.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "reader@example.org,      reader@example.org",
        "' Reader@Example.org ',  Reader@Example.org",
        "a.b+c_d@mail.example.kg, a.b+c_d@mail.example.kg",
        "o'hara@example.org,      o'hara@example.org",
        "reader@почта.рф,         reader@xn--80a1acny.xn--p1ai"
    })
    void an_address_is_kept_with_its_domain_in_ascii(String typed, String kept) {
        assertThat(EmailAddress.of(typed))
                .hasValueSatisfying(one -> assertThat(one.value()).isEqualTo(kept.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "reader",
                "@example.org",
                "reader@",
                "reader@localhost",
                "reader@127.0.0.1",
                "a..b@example.org",
                ".a@example.org",
                "two words@example.org",
                "reader@example.org, other@example.org",
                "reader@example.org\r\nBcc: other@example.org",
                "reader\n@example.org",
                "reader@exa\u0000mple.org",
                "<reader@example.org>",
                "\"quoted\"@example.org",
                "reader@-example.org",
                "reader@example..org"
            })
    void what_is_no_address_is_refused(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @Test
    void an_address_of_more_than_254_letters_is_refused() {
        assertThat(EmailAddress.of("a@" + "a.".repeat(200) + "org")).isEmpty();
        assertThat(EmailAddress.of("a".repeat(65) + "@example.org")).isEmpty();
    }

    @Test
    void capitals_make_no_other_reader() {
        assertThat(new EmailAddress("Reader@Example.org").key()).isEqualTo("reader@example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://localhost,                    false, localhost, 587, '',   ''",
        "smtps://mail.example.org,            true,  mail.example.org, 465, '', ''",
        "smtp://me:p%40ss+w%3Ard@host:2525,   false, host, 2525, me, p@ss+w:rd"
    })
    void a_mail_server_is_read_from_its_address(
            String address, boolean tls, String host, int port, String user, String password) {
        assertThat(MailServer.of(address)).contains(new MailServer(tls, host, port, user, password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "mail.example.org", "http://host", "smtp://", "smtp://host/path", "smtp:host", "smtp://a b"})
    void what_is_no_mail_server_is_refused(String address) {
        assertThat(MailServer.of(address)).isEmpty();
    }

    @Test
    void a_password_crosses_the_network_only_when_encrypted_and_is_never_told() {
        var far = MailServer.of("smtp://me:secret@mail.example.org").orElseThrow();
        assertThat(far.properties("ukuk.example")).containsEntry("mail.smtp.starttls.required", "true");
        assertThat(far.toString()).doesNotContain("secret");
        assertThat(MailServer.of("smtp://me:secret@localhost").orElseThrow().properties("ukuk.example"))
                .containsEntry("mail.smtp.starttls.required", "false");
    }
}

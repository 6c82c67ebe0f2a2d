package org.ukuk.platform.mail;

import org.jspecify.annotations.Nullable;
import org.ukuk.platform.i18n.Language;

/// A letter on its way.
///
/// @param purpose what it is about, for those who look after the mail
/// @param tries how often the server was asked to take it
/// @param unsubscribe absolute address that ends such letters when it is posted to (RFC 8058); null when it ends by
///     itself
record Mail(
        String id,
        String purpose,
        EmailAddress to,
        Language language,
        String subject,
        String plain,
        String html,
        int tries,
        @Nullable String unsubscribe) {}

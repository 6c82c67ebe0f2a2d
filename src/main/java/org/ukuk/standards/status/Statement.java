package org.ukuk.standards.status;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ukuk.standards.text.Place;

/// What a country said when it signed or joined, or about what another said (Vienna Convention on the Law of Treaties,
/// article 2, 1 d; articles 19 to 23).
///
/// @param id empty until it is kept
/// @param country ISO 3166-1 alpha-2
/// @param anchor the provision it is about, such as `art-92` or `art-92.para-1`; empty for the whole instrument
/// @param toward the country whose reservation is objected to; empty for others
/// @param day as in `PartialDate`; empty when unknown
/// @param language ISO 639-1 code of the text's language
/// @param checkedOn the day on which the source showed it; null when unknown
public record Statement(
        String id,
        String item,
        String country,
        Kind kind,
        String anchor,
        String toward,
        String day,
        String language,
        String text,
        String source,
        @Nullable String url,
        @Nullable LocalDate checkedOn,
        boolean verified) {

    /// What it does. The code follows `status.statement.` in the messages.
    public enum Kind {
        DECLARATION,
        /// Takes out or changes an effect of a provision for the country.
        RESERVATION,
        OBJECTION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    public Statement on(String otherItem) {
        return new Statement(
                id, otherItem, country, kind, anchor, toward, day, language, text, source, url, checkedOn, verified);
    }

    /// What makes it one and the same when it is brought in again.
    String key() {
        return String.join("\n", country, kind.code(), anchor, toward, day, text);
    }

    /// The anchor that is meant: an article's number alone stands for the article.
    public static String anchor(String written) {
        var plain = written.strip().toLowerCase(Locale.ROOT);
        return plain.matches("\\d+[a-z]?") ? "art-" + plain : plain;
    }

    /// What follows the instrument's address: `/art-92#para-1`; empty for the whole instrument.
    public String place() {
        return anchor.isEmpty() ? "" : Place.of(anchor).address();
    }
}

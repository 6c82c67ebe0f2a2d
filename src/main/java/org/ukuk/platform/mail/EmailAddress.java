package org.ukuk.platform.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An e-mail address that letters can be sent to: a dot-atom before the `@` (RFC 5322, 3.4.1; neither quoted names nor
/// comments) and a domain of at least two parts, kept in its ASCII form (IDNA). No letter of it ends a header.
///
/// @param value as it stands in letters, at most 254 letters (RFC 5321, 4.5.3.1)
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern NAME = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
    private static final Pattern DOMAIN =
            Pattern.compile("([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]");

    /// @throws IllegalArgumentException when it is none
    public EmailAddress {
        int at = value.lastIndexOf('@');
        boolean good = at > 0
                && at <= LONGEST_NAME
                && value.length() <= LONGEST
                && NAME.matcher(value.substring(0, at)).matches()
                && DOMAIN.matcher(value.substring(at + 1)).matches();
        if (!good) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /// What somebody typed, blanks around it taken off; empty when it cannot be an address.
    public static Optional<EmailAddress> of(String typed) {
        var address = typed.strip();
        int at = address.lastIndexOf('@');
        if (at < 1 || address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var domain = IDN.toASCII(address.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            return Optional.of(new EmailAddress(address.substring(0, at) + "@" + domain));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /// The same for addresses that differ by capitals only.
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        return "an address at " + domain();
    }
}

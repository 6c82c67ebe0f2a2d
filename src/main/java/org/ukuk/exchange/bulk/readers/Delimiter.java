package org.ukuk.exchange.bulk.readers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What stands between the cells of a table that is a text.
public enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    BAR('|');

    private final char sign;

    Delimiter(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }

    /// End of a message key under `import.delimiter.`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// By its code or by the sign itself.
    public static Optional<Delimiter> of(String text) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(text) || text.equals(String.valueOf(one.sign)))
                .findFirst();
    }
}

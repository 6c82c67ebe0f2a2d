package org.ukuk.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ukuk.platform.i18n.Countries;

/// Whether a value is well formed for its field.
public final class Inputs {

    private static final int LONGEST_LINE = 1000;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    private static final Pattern ISSN = Pattern.compile("\\d{4}-?\\d{3}[\\dXx]");

    private Inputs() {}

    /// The message key of what is wrong with the value; empty when nothing is.
    public static Optional<String> reasonAgainst(Field.Input input, String value) {
        boolean good = switch (input) {
            case Field.Input.Line() -> value.length() <= LONGEST_LINE && value.indexOf('\n') < 0;
            case Field.Input.Paragraph() -> value.length() <= 20 * LONGEST_LINE;
            case Field.Input.Date() -> PartialDate.parse(value).isPresent();
            case Field.Input.Choice(var codes) -> codes.contains(value);
            case Field.Input.Person() -> person(Contributor.parse(value));
            case Field.Input.AnyLanguage() -> LANGUAGES.contains(value);
            case Field.Input.AnyCountry() -> COUNTRIES.contains(value) || value.equals(Countries.UNKNOWN);
            case Field.Input.Whole(int least, int most) -> whole(value, least, most);
            case Field.Input.Address() -> address(value);
            case Field.Input.Identifier(var scheme) -> identifier(scheme, value);
        };
        return good ? Optional.empty() : Optional.of("rule.value." + name(input));
    }

    private static String name(Field.Input input) {
        return switch (input) {
            case Field.Input.Line l -> "line";
            case Field.Input.Paragraph p -> "line";
            case Field.Input.Date d -> "date";
            case Field.Input.Choice c -> "choice";
            case Field.Input.Person p -> "person";
            case Field.Input.AnyLanguage l -> "language";
            case Field.Input.AnyCountry c -> "country";
            case Field.Input.Whole w -> "whole";
            case Field.Input.Address a -> "address";
            case Field.Input.Identifier i -> i.scheme();
        };
    }

    private static boolean person(Contributor someone) {
        return !someone.family().isBlank()
                && someone.line().length() <= LONGEST_LINE
                && (someone.orcid() == null || Contributor.orcidIsValid(someone.orcid()));
    }

    private static boolean whole(String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            return number >= least && number <= most;
        } catch (NumberFormatException notOne) {
            return false;
        }
    }

    private static boolean address(String value) {
        try {
            var uri = new URI(value);
            return uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme());
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    private static boolean identifier(String scheme, String value) {
        return switch (scheme) {
            case "doi" -> DOI.matcher(value).matches();
            case "issn" -> ISSN.matcher(value).matches() && issnCheck(value);
            case "isbn" -> isbnCheck(value.replaceAll("[\\s\\u2010-\\u2015-]", ""));
            case String other -> throw new IllegalArgumentException("no rules are known for " + other);
        };
    }

    /// ISO 3297: weights 8 to 2, modulus 11.
    private static boolean issnCheck(String value) {
        var digits = value.replace("-", "").toUpperCase(Locale.ROOT);
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += digit(digits.charAt(i)) * (8 - i);
        }
        return sum % 11 == 0;
    }

    /// ISO 2108: ten digits modulus 11, or thirteen modulus 10.
    private static boolean isbnCheck(String digits) {
        int sum = 0;
        if (digits.matches("\\d{9}[\\dXx]")) {
            for (int i = 0; i < 10; i++) {
                sum += digit(digits.charAt(i)) * (10 - i);
            }
            return sum % 11 == 0;
        }
        if (!digits.matches("97[89]\\d{10}")) {
            return false;
        }
        for (int i = 0; i < 13; i++) {
            sum += digit(digits.charAt(i)) * (i % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0;
    }

    private static int digit(char c) {
        return c == 'X' || c == 'x' ? 10 : c - '0';
    }
}

package org.ukuk.catalogue;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Somebody named on an item. Written in one line: a person as `Family, Given` with an ORCID iD in brackets if known,
/// an organisation in braces, as BibTeX does: `Reeves, Madeleine [0000-0002-1825-0097]`, `{Ministry of Labour,
/// Migration
/// and Youth}`.
///
/// @param family family name, or the whole name of an organisation
/// @param given given names; null for an organisation or a person of one name
/// @param orcid ORCID iD without address, with valid check digit (ISO 7064 MOD 11-2); null when unknown
public record Contributor(
        String family,
        @Nullable String given,
        boolean organisation,
        @Nullable String orcid) {

    private static final Pattern ORCID = Pattern.compile("\\s*\\[(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX])]\\s*$");

    public static Contributor parse(String line) {
        var text = line.strip();
        if (text.startsWith("{") && text.endsWith("}")) {
            return organisation(text.substring(1, text.length() - 1).strip());
        }
        String orcid = null;
        var match = ORCID.matcher(text);
        if (match.find()) {
            orcid = match.group(1);
            text = text.substring(0, match.start());
        }
        int comma = text.indexOf(',');
        return comma < 0
                ? new Contributor(text, null, false, orcid)
                : new Contributor(
                        text.substring(0, comma).strip(),
                        text.substring(comma + 1).strip(),
                        false,
                        orcid);
    }

    public static Contributor organisation(String name) {
        return new Contributor(name, null, true, null);
    }

    public static Contributor person(String family, @Nullable String given) {
        return new Contributor(family, given, false, null);
    }

    /// The line `parse` reads.
    public String line() {
        if (organisation) {
            return "{" + family + "}";
        }
        return name() + (orcid == null ? "" : " [" + orcid + "]");
    }

    /// For lists and facets: “Reeves, Madeleine”.
    public String name() {
        return given == null || given.isEmpty() ? family : family + ", " + given;
    }

    /// Whether the check digit of an ORCID iD is right.
    public static boolean orcidIsValid(String orcid) {
        var digits = orcid.replace("-", "");
        if (!digits.matches("\\d{15}[\\dX]")) {
            return false;
        }
        int total = 0;
        for (int i = 0; i < 15; i++) {
            total = (total + Character.getNumericValue(digits.charAt(i))) * 2;
        }
        int check = (12 - total % 11) % 11;
        return digits.charAt(15) == (check == 10 ? 'X' : (char) ('0' + check));
    }
}

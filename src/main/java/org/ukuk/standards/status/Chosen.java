package org.ukuk.standards.status;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ukuk.platform.i18n.Countries;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Names;

/// The countries that a reader looks at.
///
/// @param codes in the order in which they are shown
/// @param all whether it is every country that any source speaks of
record Chosen(List<String> codes, boolean all) {

    /// The region, and where its migrants mostly work.
    static final List<String> USUAL = List.of("KG", "KZ", "UZ", "TJ", "TM", "RU", "BY", "AM", "TR", "KR", "AE", "DE");

    static final String ALL = "all";

    private static final int MOST = 60;

    /// @param written codes or names apart by commas, or `all`; empty for the usual ones
    /// @param more one more country, by code or name; empty for none
    /// @param known all countries there are
    static Chosen of(String written, String more, Set<String> known, Language language) {
        if (written.equals(ALL) && more.isBlank()) {
            var order = Countries.codes(language);
            return new Chosen(order.stream().filter(known::contains).toList(), true);
        }
        var base = written.isBlank() || written.equals(ALL) ? USUAL.stream() : Arrays.stream(written.split(","));
        var codes = new LinkedHashSet<String>();
        Stream.concat(base, Stream.of(more))
                .flatMap(word -> code(word).stream())
                .limit(MOST)
                .forEach(codes::add);
        return new Chosen(codes.isEmpty() ? USUAL : List.copyOf(codes), false);
    }

    /// ISO 3166-1 alpha-2 of a code or a name.
    static Optional<String> code(String word) {
        return word.isBlank() ? Optional.empty() : Countries.find(word);
    }

    boolean isUsual() {
        return codes.equals(USUAL);
    }

    /// As in an address.
    String written() {
        return all ? ALL : isUsual() ? "" : String.join(",", codes);
    }

    /// The same without one, as in an address.
    String without(String code) {
        return String.join(",", codes.stream().filter(one -> !one.equals(code)).toList());
    }

    static String name(String code, Language language) {
        return Names.country(language, code.toUpperCase(Locale.ROOT));
    }
}

package org.ukuk.platform.i18n;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Finds the country somebody names: by its code (ISO 3166-1, two letters or three), or by a name in any of the three
/// languages, in the forms of CLDR and of `lexicon/countries.properties`. Case, accents, points, footnote figures and
/// `the` do not matter.
public final class Countries {

    /// Stands where a source says that it does not know the country; CLDR's code for an unknown region.
    public static final String UNKNOWN = "ZZ";

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SMALL_WORDS = Pattern.compile("(?<= )(the|and|и|жана)(?= )");
    private static final Map<Language, List<String>> NAMES = new ConcurrentHashMap<>();

    private Countries() {}

    /// The names take long to gather, so they are gathered when first asked for.
    private static final class Known {

        private static final Map<String, String> BY_NAME = gather();
    }

    /// ISO 3166-1 alpha-2; empty when nobody here knows the words.
    public static Optional<String> find(String words) {
        var code = words.strip().toUpperCase(Locale.ROOT);
        return CODES.contains(code) ? Optional.of(code) : Optional.ofNullable(Known.BY_NAME.get(plain(words)));
    }

    /// All names in the language's order, to be offered while typing.
    public static List<String> names(Language language) {
        return NAMES.computeIfAbsent(
                language,
                l -> codes(l).stream().map(code -> Names.country(l, code)).toList());
    }

    /// All codes, in the order of the names in the language.
    public static List<String> codes(Language language) {
        var order = Collation.collator(language);
        return CODES.stream()
                .sorted((a, b) -> order.compare(Names.country(language, a), Names.country(language, b)))
                .toList();
    }

    private static Map<String, String> gather() {
        var byName = new HashMap<String, String>();
        for (var code : CODES) {
            for (var language : Language.values()) {
                byName.put(plain(full(language).regionDisplayName(code)), code);
                byName.put(plain(Names.country(language, code)), code);
            }
            byName.put(plain(threeLetters(code)), code);
        }
        others().forEach((code, names) -> {
            for (var name : String.valueOf(names).split(",")) {
                byName.put(plain(name), String.valueOf(code));
            }
        });
        byName.remove("");
        return byName;
    }

    private static LocaleDisplayNames full(Language language) {
        return LocaleDisplayNames.getInstance(language.locale(), DisplayContext.LENGTH_FULL);
    }

    private static String threeLetters(String code) {
        try {
            return Locale.of("", code).getISO3Country();
        } catch (MissingResourceException none) {
            return code;
        }
    }

    private static Properties others() {
        var others = new Properties();
        try (var file = Countries.class.getResourceAsStream("/lexicon/countries.properties")) {
            if (file != null) {
                others.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
            return others;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String name) {
        var bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        var words =
                NO_LETTER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return SMALL_WORDS
                .matcher(" " + words + " ")
                .replaceAll("")
                .replace(" saint ", " st ")
                .replaceAll(" +", " ")
                .strip();
    }
}

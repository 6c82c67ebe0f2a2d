package org.ukuk.desk;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ukuk.platform.i18n.Collation;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Names;

/// Finds the country an editor names, by its code (ISO 3166-1 alpha-2) or its name in any of the three languages.
final class CountryWords {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());
    private static final Map<Language, Map<String, String>> BY_NAME = new ConcurrentHashMap<>();
    private static final Map<Language, List<String>> NAMES = new ConcurrentHashMap<>(new EnumMap<>(Language.class));

    private CountryWords() {}

    static Optional<String> find(String words) {
        var code = words.toUpperCase(Locale.ROOT);
        if (CODES.contains(code)) {
            return Optional.of(code);
        }
        var name = words.toLowerCase(Locale.ROOT);
        return Arrays.stream(Language.values())
                .flatMap(language -> Optional.ofNullable(byName(language).get(name)).stream())
                .findFirst();
    }

    private static Map<String, String> byName(Language language) {
        return BY_NAME.computeIfAbsent(language, l -> {
            var codes = new java.util.HashMap<String, String>();
            CODES.forEach(code -> codes.put(Names.country(l, code).toLowerCase(Locale.ROOT), code));
            return codes;
        });
    }

    /// All names, to be offered while typing.
    static List<String> all(Language language) {
        return NAMES.computeIfAbsent(
                language,
                l -> CODES.stream()
                        .map(code -> Names.country(l, code))
                        .sorted(Collation.collator(l)::compare)
                        .toList());
    }
}

package org.ukuk.exchange.bulk;

import static org.ukuk.exchange.bulk.CountryNames.LEFT_OUT;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ukuk.platform.i18n.Countries;
import org.ukuk.platform.i18n.Language;
import org.ukuk.thesaurus.Thesaurus;

/// Words for topics, languages and countries, in any of the three languages, and what they stand for.
final class Vocabulary {

    private final Map<String, String> topics = new HashMap<>();
    private final Map<String, String> languages = new HashMap<>();
    private final Map<String, String> countries;

    /// @param countries codes, or `CountryNames.LEFT_OUT`, by plain name
    Vocabulary(Thesaurus thesaurus, Map<String, String> countries) {
        this.countries = Map.copyOf(countries);
        thesaurus.all().forEach(concept -> {
            concept.hidden()
                    .values()
                    .forEach(all -> all.forEach(word -> topics.putIfAbsent(plain(word), concept.id())));
            concept.alt().values().forEach(all -> all.forEach(word -> topics.put(plain(word), concept.id())));
        });
        thesaurus
                .all()
                .forEach(concept -> concept.pref().values().forEach(word -> topics.put(plain(word), concept.id())));
        thesaurus.all().forEach(concept -> topics.put(concept.id(), concept.id()));
        for (var code : Locale.getISOLanguages()) {
            language(code);
        }
        languages.put("ngerman", "de");
        languages.put("british", "en");
        languages.put("american", "en");
        languages.put("kyrgyz", "ky");
        languages.put("кыргызский", "ky");
    }

    private void language(String code) {
        for (var language : Language.values()) {
            languages.put(
                    plain(LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language.code()))
                            .languageDisplayName(code)),
                    code);
        }
        languages.put(code, code);
        languages.put(Locale.of(code).getISO3Language(), code);
    }

    /// The concept's id.
    Optional<String> topic(String word) {
        return Optional.ofNullable(topics.get(plain(word)));
    }

    /// ISO 639-1; a tag such as `en-US` counts for its language.
    Optional<String> language(CharSequence word) {
        var plain = plain(word.toString());
        var code = languages.get(plain);
        return code != null ? Optional.of(code) : Optional.ofNullable(languages.get(plain.split("[-_]", 2)[0]));
    }

    /// ISO 3166-1 alpha-2.
    Optional<String> country(String word) {
        var said = countries.get(CountryNames.plain(word));
        return said == null ? Countries.find(word) : Optional.of(said).filter(code -> !code.equals(LEFT_OUT));
    }

    /// The message key of why a name stands for no country.
    String unknownCountry(String word) {
        return countries.containsKey(CountryNames.plain(word)) ? "import.country-out" : "import.country";
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}

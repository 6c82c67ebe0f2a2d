package org.ukuk.platform.i18n;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The three languages of the centre, equals; the order is that of the languages' switch.
public enum Language {
    KY("ky", "ky-KG", "Кыргызча"),
    RU("ru", "ru-KG", "Русский"),
    EN("en", "en-GB", "English");

    private final String code;
    private final ULocale locale;
    private final String ownName;

    Language(String code, String tag, String ownName) {
        this.code = code;
        this.locale = ULocale.forLanguageTag(tag);
        this.ownName = ownName;
    }

    /// ISO 639-1.
    public String code() {
        return code;
    }

    public ULocale locale() {
        return locale;
    }

    public String ownName() {
        return ownName;
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
    }

    /// The best of the three for an `Accept-Language` header (RFC 9110, 12.5.4); Russian when it names none of them or
    /// cannot be read, as the language most of the readers share.
    public static Language preferred(String acceptLanguage) {
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            return ranges.stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> of(range.getRange().split("-")[0]).stream())
                    .findFirst()
                    .orElse(RU);
        } catch (IllegalArgumentException unreadable) {
            return RU;
        }
    }
}

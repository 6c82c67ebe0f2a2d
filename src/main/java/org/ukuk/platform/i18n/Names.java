package org.ukuk.platform.i18n;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Names of countries and languages, dates, numbers and sizes as each language writes them (CLDR), with the few
/// overrides this centre makes.
public final class Names {

    /// Where the centre lives; times are shown in it.
    public static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

    /// CLDR's Russian name of the country (Киргизия) is not the one in use at home.
    private static final Map<Language, Map<String, String>> OVERRIDES = Map.of(
            Language.RU, Map.of("KG", "Кыргызстан"),
            Language.KY, Map.of(),
            Language.EN, Map.of("TR", "Türkiye"));

    /// Names once asked for, by language and code: CLDR takes long to look one up.
    private static final Map<String, String> COUNTRIES = new ConcurrentHashMap<>();

    private static final Map<String, String> LANGUAGES = new ConcurrentHashMap<>();

    /// ICU's formats are dear to make and not to be shared between threads, so each use copies one of these.
    private static final Map<Language, DateFormat> DAYS =
            formats(language -> DateFormat.getDateInstance(DateFormat.LONG, language.locale()), "UTC");

    private static final Map<Language, DateFormat> MONTHS =
            formats(language -> DateFormat.getPatternInstance("yMMMM", language.locale()), "UTC");
    private static final Map<Language, DateFormat> MOMENTS =
            formats(language -> DateFormat.getPatternInstance("yMMMMdHHmm", language.locale()), BISHKEK.getId());

    private Names() {}

    private static Map<Language, DateFormat> formats(Function<Language, DateFormat> made, String zone) {
        var formats = new EnumMap<Language, DateFormat>(Language.class);
        for (var language : Language.values()) {
            var format = made.apply(language);
            format.setTimeZone(TimeZone.getTimeZone(zone));
            formats.put(language, format);
        }
        return formats;
    }

    private static String format(Map<Language, DateFormat> formats, Language language, Instant at) {
        var format = (DateFormat) Objects.requireNonNull(formats.get(language)).clone();
        return format.format(Date.from(at));
    }

    /// @param code ISO 3166-1 alpha-2; an unknown code comes back as it is
    public static String country(Language language, String code) {
        var override = OVERRIDES.getOrDefault(language, Map.of()).get(code);
        if (override != null) {
            return override;
        }
        return COUNTRIES.computeIfAbsent(language.code() + code, key -> {
            var name = LocaleDisplayNames.getInstance(language.locale(), DisplayContext.LENGTH_SHORT)
                    .regionDisplayName(code);
            return name == null ? code : name;
        });
    }

    /// @param code ISO 639-1; an unknown code comes back as it is
    public static String language(Language language, String code) {
        return LANGUAGES.computeIfAbsent(language.code() + code, key -> {
            var name = LocaleDisplayNames.getInstance(language.locale()).languageDisplayName(code);
            return name == null ? code : name;
        });
    }

    /// A day, as text: “26 March 2013”.
    public static String day(Language language, LocalDate day) {
        return format(DAYS, language, day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /// A month, as text: “March 2013”.
    public static String month(Language language, YearMonth month) {
        return format(
                MONTHS, language, month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /// A moment, to the minute, in Bishkek's time.
    public static String moment(Language language, Instant at) {
        return format(MOMENTS, language, at);
    }

    public static String number(Language language, long number) {
        return NumberFormat.getInstance(language.locale()).format(number);
    }

    /// A number with at most two decimals: “2.5”, “3.25”.
    public static String decimal(Language language, double number) {
        var format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /// A size in the largest unit that keeps it above one, one decimal at most.
    public static String bytes(Language language, long bytes) {
        var units =
                language == Language.EN ? new String[] {"B", "KB", "MB", "GB"} : new String[] {"Б", "КБ", "МБ", "ГБ"};
        double size = bytes;
        int unit = 0;
        while (size >= 1000 && unit < units.length - 1) {
            size /= 1000;
            unit++;
        }
        var format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(unit < 2 ? 0 : 1);
        return format.format(size) + " " + units[unit];
    }
}

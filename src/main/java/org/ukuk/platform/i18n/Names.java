package org.ukuk.platform.i18n;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;

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

    private Names() {}

    /// @param code ISO 3166-1 alpha-2; an unknown code comes back as it is
    public static String country(Language language, String code) {
        var override = OVERRIDES.getOrDefault(language, Map.of()).get(code);
        if (override != null) {
            return override;
        }
        var name = LocaleDisplayNames.getInstance(language.locale(), DisplayContext.LENGTH_SHORT)
                .regionDisplayName(code);
        return name == null ? code : name;
    }

    /// @param code ISO 639-1; an unknown code comes back as it is
    public static String language(Language language, String code) {
        var name = LocaleDisplayNames.getInstance(language.locale()).languageDisplayName(code);
        return name == null ? code : name;
    }

    /// A day, as text: “26 March 2013”.
    public static String day(Language language, LocalDate day) {
        return longDate(language, "UTC")
                .format(Date.from(day.atStartOfDay(ZoneId.of("UTC")).toInstant()));
    }

    /// A month, as text: “March 2013”.
    public static String month(Language language, YearMonth month) {
        var format = DateFormat.getPatternInstance("yMMMM", language.locale());
        format.setTimeZone(TimeZone.getTimeZone("UTC"));
        return format.format(
                Date.from(month.atDay(1).atStartOfDay(ZoneId.of("UTC")).toInstant()));
    }

    /// A moment, to the minute, in Bishkek's time.
    public static String moment(Language language, Instant at) {
        var format = DateFormat.getPatternInstance("yMMMMdHHmm", language.locale());
        format.setTimeZone(TimeZone.getTimeZone(BISHKEK.getId()));
        return format.format(Date.from(at));
    }

    public static String number(Language language, long number) {
        return NumberFormat.getInstance(language.locale()).format(number);
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

    private static DateFormat longDate(Language language, String zone) {
        var format = DateFormat.getDateInstance(
                DateFormat.LONG, ULocale.forLanguageTag(language.locale().toLanguageTag()));
        format.setTimeZone(TimeZone.getTimeZone(zone));
        return format;
    }
}

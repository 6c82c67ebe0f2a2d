package org.ukuk.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Names;

/// A date of which only the year, the month or the day is known; written as in ISO 8601: `2013`, `2013-03`,
/// `2013-03-25`.
///
/// @param year 1000 to 2999
/// @param month 1 to 12; null when unknown
/// @param day null when unknown
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("([12]\\d{3})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /// Empty when the text is not a date, or no such day exists.
    public static Optional<PartialDate> parse(String text) {
        var match = FORM.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(match.group(1));
            if (match.group(2) == null) {
                return Optional.of(new PartialDate(year, null, null));
            }
            var month = YearMonth.of(year, Integer.parseInt(match.group(2)));
            return Optional.of(new PartialDate(
                    year,
                    month.getMonthValue(),
                    match.group(3) == null
                            ? null
                            : month.atDay(Integer.parseInt(match.group(3))).getDayOfMonth()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// Whether the day is known.
    public boolean isDay() {
        return day != null;
    }

    /// The first day it can mean; for sorting.
    public LocalDate first() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /// As text in the language: “2013”, “март 2013 г.”, “25-март 2013-ж.”.
    public String in(Language language) {
        if (month == null) {
            return Year.of(year).toString();
        }
        return day == null ? Names.month(language, YearMonth.of(year, Month.of(month))) : Names.day(language, first());
    }

    @Override
    public int compareTo(PartialDate other) {
        return first().compareTo(other.first());
    }

    @Override
    public String toString() {
        if (month == null) {
            return "%04d".formatted(year);
        }
        return day == null ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}

package org.ukuk.policy.views;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Three months of a year.
///
/// @param number from 1 to 4
record Quarter(int year, int number) {

    private static final Pattern FORM = Pattern.compile("([12]\\d{3})-([1-4])");
    private static final int MONTHS = 3;

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /// As in an address: `2026-4`.
    static Optional<Quarter> parse(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    LocalDate first() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /// The first day after it.
    LocalDate end() {
        return first().plusMonths(MONTHS);
    }

    Quarter before() {
        return of(first().minusDays(1));
    }

    Quarter after() {
        return of(end());
    }

    @Override
    public String toString() {
        return year + "-" + number;
    }
}

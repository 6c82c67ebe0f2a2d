package org.ukuk.exchange.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.PartialDate;

/// Reads dates as people write them: ISO 8601, `25.03.2013`, `2013/03/25`, “25 марта 2013 г.”, “March 2013”,
/// “2013-ж. март”, “Mar 25, 2013”.
public final class Dates {

    private static final Pattern NUMBERS =
            Pattern.compile("([12]\\d{3})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.([12]\\d{3})(?: ?г\\.?)?");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/([12]\\d{3})");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)([12]\\d{3})(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})(?!\\d)");
    private static final Map<String, Integer> MONTHS = months();

    private Dates() {}

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var names : List.of(
                "jan feb mar apr may jun jul aug sep oct nov dec", "янв фев мар апр мая июн июл авг сен окт ноя дек")) {
            var all = names.split(" ");
            for (int i = 0; i < 12; i++) {
                months.put(all[i], i + 1);
            }
        }
        months.put("май", 5);
        return months;
    }

    /// Empty when it is no date, or could be two (`03/04/2013`).
    public static Optional<PartialDate> read(String text) {
        var clean = text.strip().replaceAll("^\\[|]$|[/-]+$", "");
        var numbers = NUMBERS.matcher(clean);
        if (numbers.matches()) {
            return date(numbers.group(1), numbers.group(2), numbers.group(3));
        }
        var dayFirst = DAY_FIRST.matcher(clean);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        var slashes = SLASHES.matcher(clean);
        if (slashes.matches()) {
            return slashed(slashes.group(1), slashes.group(2), slashes.group(3));
        }
        return worded(clean);
    }

    private static Optional<PartialDate> slashed(String one, String two, String year) {
        int first = Integer.parseInt(one);
        int second = Integer.parseInt(two);
        if (first > 12 || first == second) {
            return date(year, two, one);
        }
        return second > 12 ? date(year, one, two) : Optional.empty();
    }

    private static Optional<PartialDate> date(String year, @Nullable String month, @Nullable String day) {
        var text = new StringBuilder(year);
        for (var part : new String[] {month, day}) {
            if (part == null || Integer.parseInt(part) == 0) {
                break;
            }
            text.append(part.length() == 1 ? "-0" : "-").append(part);
        }
        return PartialDate.parse(text.toString());
    }

    /// A year, perhaps with the name of a month, perhaps with a day, and no other number.
    private static Optional<PartialDate> worded(String text) {
        var years = YEAR.matcher(text).results().toList();
        if (years.size() != 1) {
            return Optional.empty();
        }
        var year = years.getFirst();
        var rest = text.substring(0, year.start()) + " " + text.substring(year.end());
        var days = DAY.matcher(rest).results().map(found -> found.group(1)).toList();
        var month = month(rest);
        boolean bare = rest.replaceAll("(?i)[\\s.,()©-]|(?<!\\p{L})(c|ca|г|год|года|ж|жыл|жылы)(?!\\p{L})", "")
                .isEmpty();
        if (month.isEmpty()) {
            return bare ? PartialDate.parse(year.group(1)) : Optional.empty();
        }
        return days.size() > 1
                ? Optional.empty()
                : date(year.group(1), month.get(), days.isEmpty() ? null : days.getFirst());
    }

    private static Optional<String> month(String text) {
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            var month = word.length() < 3 ? null : MONTHS.get(word.substring(0, 3));
            if (month != null) {
                return Optional.of(Integer.toString(month));
            }
        }
        return Optional.empty();
    }

    /// The one year a text names, when it is no date otherwise.
    static Optional<String> yearIn(String text) {
        var years = YEAR.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        return years.isEmpty() ? Optional.empty() : Optional.of(years.getFirst());
    }
}

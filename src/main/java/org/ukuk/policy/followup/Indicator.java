package org.ukuk.policy.followup;

import java.time.LocalDate;
import java.util.List;
import org.ukuk.platform.i18n.Trilingual;

/// By what one sees whether something changed: a number that is to go from a baseline to a target.
///
/// @param id empty until it is kept
/// @param unit as it is said, such as “%” or “cases a year”
/// @param baseline decimal with a point; empty when unknown
/// @param baselineOn year, month or day; empty when unknown
/// @param values newest first
public record Indicator(
        String id,
        String item,
        Trilingual name,
        String unit,
        String baseline,
        String baselineOn,
        String target,
        String targetOn,
        boolean sample,
        List<Value> values,
        long version) {

    /// What was measured on a day, and who says so.
    ///
    /// @param number decimal with a point
    public record Value(String id, LocalDate day, String number, String source) {}
}

package org.ukuk.standards.status;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.PartialDate;

/// What one source says that a country did about an instrument.
///
/// @param id empty until it is kept
/// @param item the instrument
/// @param country ISO 3166-1 alpha-2
/// @param day year, month or day as in `PartialDate`; empty when the source gives none
/// @param territory the part of the country it is about; empty for the whole
/// @param checkedOn the day on which the source showed it; null when unknown
/// @param verified whether somebody held it against the source
public record Observation(
        String id,
        String item,
        String country,
        Act act,
        String day,
        String territory,
        @Nullable String note,
        String source,
        @Nullable String url,
        @Nullable LocalDate checkedOn,
        boolean verified) {

    /// What the source says; without a day when it has none.
    public static Observation of(
            String item, String country, Act act, String day, String source, @Nullable LocalDate checkedOn) {
        return new Observation("", item, country, act, day, "", null, source, null, checkedOn, true);
    }

    public Observation on(String otherItem) {
        return new Observation(id, otherItem, country, act, day, territory, note, source, url, checkedOn, verified);
    }

    public Observation unverified() {
        return new Observation(id, item, country, act, day, territory, note, source, url, checkedOn, false);
    }

    public Optional<PartialDate> date() {
        return PartialDate.parse(day);
    }

    /// What makes it one and the same when it is brought in again.
    String key() {
        return String.join("\n", country, act.code(), day, territory, source);
    }

    /// Whether both can be true: the acts agree, and one day lies within the other. A year agrees with every day of it.
    boolean agreesWith(Observation other) {
        return act.agreesWith(other.act)
                && (day.isEmpty() || other.day.isEmpty() || day.startsWith(other.day) || other.day.startsWith(day));
    }
}

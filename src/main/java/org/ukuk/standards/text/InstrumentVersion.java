package org.ukuk.standards.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One version of an instrument's text.
///
/// @param number counts up from 1
/// @param since the day from which it stood so, as in `PartialDate`; empty for the text as adopted
/// @param partial whether only some of its provisions are there
/// @param ownHeadings whether the headings are the centre's
/// @param provisions how many there are
public record InstrumentVersion(
        String item,
        int number,
        String since,
        @Nullable String source,
        @Nullable String url,
        @Nullable LocalDate checkedOn,
        boolean partial,
        boolean ownHeadings,
        int provisions) {}

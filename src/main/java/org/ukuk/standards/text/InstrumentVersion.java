package org.ukuk.standards.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.platform.web.Page;

/// One version of an instrument's text.
///
/// @param number counts up from 1
/// @param since the day from which it stood so, as in `PartialDate`; empty for the text as adopted
/// @param checkedOn the day it was held against its source; null when nobody did
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
        int provisions) {

    /// “As it stands since 1 May 2020”.
    public String name(Page page) {
        return since.isEmpty() ? page.say("standards.version.adopted") : page.say("standards.version.since", day(page));
    }

    /// The day it begins, in the reader's language; empty for the text as adopted.
    public String day(Page page) {
        return PartialDate.parse(since).map(date -> date.in(page.language())).orElse(since);
    }
}

package org.ukuk.standards.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The whole text of an instrument as a source gives it.
///
/// @param since the day from which it stood so, as in `PartialDate`; empty for the text as adopted
/// @param partial whether only some of the provisions are there
/// @param ownHeadings whether the headings are the centre's, because the instrument has none
/// @param checkedOn the day it was held against its source; null when nobody did
/// @param frame the Akoma Ntoso document around the provisions; null for other sources
public record InstrumentText(
        String since,
        boolean partial,
        boolean ownHeadings,
        @Nullable String source,
        @Nullable String url,
        @Nullable LocalDate checkedOn,
        List<Branch> provisions,
        @Nullable String frame) {

    public static InstrumentText of(List<Branch> provisions) {
        return new InstrumentText("", false, false, null, null, null, provisions, null);
    }

    /// All provisions, in reading order.
    public Stream<Branch> all() {
        return provisions.stream().flatMap(Branch::all);
    }

    public Set<String> languages() {
        return all().flatMap(branch -> branch.words().keySet().stream()).collect(Collectors.toSet());
    }
}

package org.ukuk.dialogue.opinion;

import java.time.LocalDate;
import java.util.List;
import org.ukuk.dialogue.opinion.maths.GroupNumber;

/// A map that was counted once, and what it takes to count it again.
///
/// @param number within the consultation, growing
/// @param version of the way of counting
/// @param hidden numbers of statements left out
/// @param before the number of groups of the map before it
/// @param digest SHA-256 of the votes in their canonical order
public record MapRound(
        String process,
        int number,
        LocalDate day,
        int version,
        List<Integer> hidden,
        GroupNumber before,
        GroupNumber after,
        String digest,
        int voters,
        int votes) {}

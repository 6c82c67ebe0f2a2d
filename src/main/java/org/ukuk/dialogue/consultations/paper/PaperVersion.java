package org.ukuk.dialogue.consultations.paper;

import java.time.LocalDate;

/// A version of a paper.
///
/// @param number from 1
/// @param note what it changes, in the words of the editors; may be empty
/// @param blocks how many it has
public record PaperVersion(int number, LocalDate takenOn, String note, int blocks) {}

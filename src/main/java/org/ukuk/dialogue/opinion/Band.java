package org.ukuk.dialogue.opinion;

/// A number as readers see it: between a multiple of five and four more. Whoever compares numbers of several groups or
/// days then finds nobody's single vote.
///
/// @param from the multiple of five
public record Band(int from) {

    private static final int WIDTH = 5;

    static Band of(int exact) {
        return new Band(exact / WIDTH * WIDTH);
    }

    /// `10–14`
    public String text() {
        return from + "–" + (from + WIDTH - 1);
    }

    /// The next multiple of five above a number, for “at most so many”.
    static int above(int exact) {
        return (exact + WIDTH - 1) / WIDTH * WIDTH;
    }
}

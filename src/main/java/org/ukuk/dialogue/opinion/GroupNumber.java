package org.ukuk.dialogue.opinion;

/// How many groups a map shows. So that a map does not jump with every vote, another number is taken only after it was
/// the better one four times running.
///
/// @param shown 0 before the first map
/// @param better the number that would be better; 0 when none is
/// @param wins how often running it was
public record GroupNumber(int shown, int better, int wins) {

    public static final GroupNumber NONE = new GroupNumber(0, 0, 0);

    private static final int NEEDED = 4;

    /// @param best the number that fits the votes best now
    /// @param possible the largest number possible now
    GroupNumber then(int best, int possible) {
        if (shown == 0 || shown > possible) {
            return new GroupNumber(best, 0, 0);
        }
        if (best == shown) {
            return new GroupNumber(shown, 0, 0);
        }
        int running = best == better ? wins + 1 : 1;
        return running >= NEEDED ? new GroupNumber(best, 0, 0) : new GroupNumber(shown, best, running);
    }
}

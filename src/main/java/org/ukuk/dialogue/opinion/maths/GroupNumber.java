package org.ukuk.dialogue.opinion.maths;

import java.util.Optional;
import java.util.regex.Pattern;

/// How many groups a map shows. So that a map does not jump with every vote, another number is taken only after it was
/// the better one four times running.
///
/// @param shown 0 before the first map
/// @param better the number that would be better; 0 when none is
/// @param wins how often running it was
public record GroupNumber(int shown, int better, int wins) {

    public static final GroupNumber NONE = new GroupNumber(0, 0, 0);

    private static final int NEEDED = 4;
    private static final Pattern FORM = Pattern.compile("(\\d)/(\\d)/(\\d)");

    /// Reads what `toString` wrote.
    public static Optional<GroupNumber> of(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new GroupNumber(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }

    /// `3/2/1`: three are shown, two would be better and were so once.
    @Override
    public String toString() {
        return shown + "/" + better + "/" + wins;
    }

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

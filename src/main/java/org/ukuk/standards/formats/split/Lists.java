package org.ukuk.standards.formats.split;

import java.util.ArrayList;
import java.util.List;

/// The numbered lists that are open at a line, the outermost first.
final class Lists {

    private record Open(Numbering numbering, String last) {}

    private final List<Open> open = new ArrayList<>();

    void clear() {
        open.clear();
    }

    /// Takes a number as the next of an open list, else as the first of a list within.
    ///
    /// @return how deep its list lies, from 1; 0 when it belongs to none
    int take(Numbering numbering, String number) {
        if (numbering == Numbering.DECIMAL) {
            return inserted(number);
        }
        for (int depth = open.size(); depth > 0; depth--) {
            var list = open.get(depth - 1);
            if (list.numbering() == numbering && numbering.follows(list.last(), number)) {
                open.subList(depth - 1, open.size()).clear();
                open.add(new Open(numbering, number));
                return depth;
            }
        }
        boolean begins =
                numbering.follows("", number) && open.stream().noneMatch(list -> list.numbering() == numbering);
        if (!begins) {
            return 0;
        }
        open.add(new Open(numbering, number));
        return open.size();
    }

    /// Paragraph 2.1 was put in behind 2 later and stands beside it.
    private int inserted(String number) {
        var whole = number.substring(0, number.indexOf('.'));
        for (int depth = open.size(); depth > 0; depth--) {
            var list = open.get(depth - 1);
            if (list.numbering() == Numbering.DIGITS && list.last().equals(whole)) {
                open.subList(depth, open.size()).clear();
                return depth;
            }
        }
        return 0;
    }
}

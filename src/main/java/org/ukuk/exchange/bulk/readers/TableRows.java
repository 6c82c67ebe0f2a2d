package org.ukuk.exchange.bulk.readers;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Cuts a table's text into rows, minding line ends inside quotes. A quote that is never closed would swallow all that
/// follows: it then counts for its own line only, which is told, and reading goes on with the next.
final class TableRows {

    private static final int MOST_LINES = 500;

    private final Lines lines;
    private final char delimiter;
    private final Deque<String> ahead = new ArrayDeque<>();
    private int number;

    /// @param number as a spreadsheet counts, from 1
    /// @param open whether a quote was opened and never closed
    record Row(int number, String text, boolean open) {}

    TableRows(Lines lines, char delimiter) {
        this.lines = lines;
        this.delimiter = delimiter;
    }

    /// The next row; null after the last.
    @Nullable
    Row next() throws IOException {
        var first = line();
        if (first == null) {
            return null;
        }
        number++;
        var state = new Quotes(delimiter);
        if (!state.openAfter(first)) {
            return new Row(number, first, false);
        }
        var taken = new ArrayList<String>();
        for (var more = line(); more != null; more = line()) {
            taken.add(more);
            boolean open = state.openAfter(more);
            if (state.unbalanced || taken.size() == MOST_LINES) {
                break;
            }
            if (!open) {
                return new Row(number, first + "\n" + String.join("\n", taken), false);
            }
        }
        for (int i = taken.size() - 1; i >= 0; i--) {
            ahead.addFirst(taken.get(i));
        }
        return new Row(number, first, true);
    }

    private @Nullable String line() throws IOException {
        return ahead.isEmpty() ? lines.next() : ahead.removeFirst();
    }

    /// Whether we are inside quotes, line after line of one row.
    private static final class Quotes {

        private final char delimiter;
        private boolean open;

        /// A quote that opens a cell stood inside quotes.
        private boolean unbalanced;

        Quotes(char delimiter) {
            this.delimiter = delimiter;
        }

        boolean openAfter(String line) {
            boolean start = !open;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (open) {
                    if (c == '"') {
                        boolean doubled = i + 1 < line.length() && line.charAt(i + 1) == '"';
                        i += doubled ? 1 : 0;
                        open = doubled || !closes(line, i + 1);
                        unbalanced |= open && !doubled && (i == 0 || line.charAt(i - 1) == delimiter);
                    }
                } else if (c == '"' && start) {
                    open = true;
                }
                start = c == delimiter || start && c == ' ';
            }
            return open;
        }

        private boolean closes(String line, int next) {
            int i = next;
            while (i < line.length() && line.charAt(i) == ' ' && delimiter != ' ') {
                i++;
            }
            return i >= line.length() || line.charAt(i) == delimiter;
        }
    }
}

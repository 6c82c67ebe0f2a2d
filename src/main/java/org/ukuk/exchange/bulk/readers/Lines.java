package org.ukuk.exchange.bulk.readers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Reason;

/// Lines of a text, whichever way they end: LF, CR LF, or CR alone. A line has a bound, so that a file without line
/// ends does not fill the memory.
final class Lines implements AutoCloseable {

    static final int LONGEST = 2_000_000;

    private final BufferedReader in;
    private final StringBuilder line = new StringBuilder();
    private boolean afterCr;
    private int number;

    Lines(Reader in) {
        this.in = new BufferedReader(in, 1 << 16);
    }

    /// The next line without its end; null after the last.
    ///
    /// @throws Unreadable when a line is longer than `LONGEST` letters
    @Nullable
    String next() throws IOException {
        line.setLength(0);
        int c = in.read();
        if (c == '\n' && afterCr) {
            c = in.read();
        }
        afterCr = false;
        if (c < 0) {
            return null;
        }
        number++;
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (c == '\r') {
                afterCr = true;
                break;
            }
            if (line.length() == LONGEST) {
                throw new Unreadable(Reason.about("", "import.line-long", number, LONGEST));
            }
            line.append((char) c);
        }
        return line.toString();
    }

    /// Number of the line that was read last, from 1.
    int number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package org.ukuk.platform.cli;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import org.ukuk.platform.jobs.JobHandler.Cancelled;
import org.ukuk.platform.jobs.JobHandler.Progress;

/// How far long work came, drawn over itself on one line of a terminal; nothing elsewhere.
final class Bar implements Progress {

    private static final int CELLS = 24;
    private static final int LINE = 78;
    private static final long PAUSE = 100_000_000;

    private final PrintWriter out;
    private final boolean terminal;
    private final BooleanSupplier stopped;
    private long drawn;
    private boolean open;

    /// @param stopped whether the work shall stop
    Bar(PrintWriter out, boolean terminal, BooleanSupplier stopped) {
        this.out = out;
        this.terminal = terminal;
        this.stopped = stopped;
    }

    @Override
    public void at(long done, long total, String message) {
        long now = System.nanoTime();
        boolean over = total > 0 && done >= total;
        if (!terminal || (over ? !open && drawn != 0 : now - drawn < PAUSE)) {
            return;
        }
        drawn = now;
        open = !over;
        out.print("\r" + line(done, total, message) + (over ? System.lineSeparator() : ""));
        out.flush();
    }

    static String line(long done, long total, String message) {
        int full = total > 0 ? (int) (CELLS * Math.min(done, total) / total) : 0;
        var count = total > 0 ? done + "/" + total : String.valueOf(done);
        var text = "[" + "#".repeat(full) + " ".repeat(CELLS - full) + "] " + count + " " + message;
        return text.length() > LINE ? text.substring(0, LINE) : text + " ".repeat(LINE - text.length());
    }

    @Override
    public void stopIfCancelled() {
        if (stopped.getAsBoolean()) {
            throw new Cancelled();
        }
    }
}

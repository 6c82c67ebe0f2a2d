package org.ukuk.platform.database;

/// The right to do alone, for a while, what several processes could do.
public sealed interface Lease extends AutoCloseable permits Leases.Held, Lease.Alone {

    /// Says that the work goes on, and does `step` in the same transaction; to be called at least every few seconds.
    ///
    /// @return false, with nothing done, when another process took over because this one was silent for too long
    boolean keep(Runnable step);

    /// Gives the right back.
    @Override
    void close();

    /// For what no other process can do anyway.
    enum Alone implements Lease {
        ALONE;

        @Override
        public boolean keep(Runnable step) {
            step.run();
            return true;
        }

        @Override
        public void close() {}
    }
}

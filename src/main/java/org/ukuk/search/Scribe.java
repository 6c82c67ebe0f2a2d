package org.ukuk.search;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Items;
import org.ukuk.platform.database.Lease;
import org.ukuk.platform.database.Outbox;
import org.ukuk.search.Keeper.Progress;

/// Writes the index from the database, under a lease. The position moves after the index has it on disk, so a process
/// that dies repeats its last batch and misses none. Called by one thread at a time.
final class Scribe {

    private static final int BATCH = 500;
    private static final int WALK = 100;

    /// After so much news the index is tidied when it is quiet.
    private static final int MANY = 2_000;

    private final Outbox outbox;
    private final Items items;
    private final Index index;
    private boolean looked;
    private int taken;
    private volatile @Nullable Progress rebuilding;

    Scribe(Outbox outbox, Items items, Index index) {
        this.outbox = outbox;
        this.items = items;
        this.index = index;
    }

    boolean isShared() {
        return index.isShared();
    }

    @Nullable
    Progress rebuilding() {
        return rebuilding;
    }

    /// How far the news was taken; `FacetMemory.UNSETTLED` while the index is made anew, or when others write it too.
    long state() {
        var reader = isShared() || rebuilding != null ? null : index.reader();
        long position = reader == null ? 0 : outbox.position(reader);
        return position == 0 ? FacetMemory.UNSETTLED : position;
    }

    boolean isLevel() {
        try {
            var reader = index.reader();
            boolean level = reader != null && outbox.position(reader) == outbox.head() && !isLost();
            rebuilding = level ? null : rebuilding;
            return level;
        } catch (SearchAway e) {
            looked = false;
            throw e;
        }
    }

    /// Whether an index outside the data folder, which should have everything, has nothing, because somebody emptied
    /// it. Asked at first and after each time it was away; a folder tells by itself.
    private boolean isLost() {
        if (looked || !isShared()) {
            return false;
        }
        boolean lost = index.count() == 0 && !items.walk("", 1).isEmpty();
        looked = !lost;
        return lost;
    }

    /// Notes how far another process came, when it makes the index anew.
    void watchOther() {
        var reader = index.reader();
        rebuilding = reader == null || outbox.position(reader) == 0 ? new Progress(index.count(), items.count()) : null;
    }

    void level(Lease lease) {
        while (!Thread.currentThread().isInterrupted()) {
            var reader = index.reader();
            long position = reader == null ? 0 : outbox.position(reader);
            long head = outbox.head();
            if (reader == null || position > head || (position == 0 && head > 0) || isLost()) {
                rebuild(lease, progress -> {});
                return;
            }
            var batch = outbox.after(position, BATCH);
            if (batch.isEmpty()) {
                return;
            }
            index.take(batch);
            taken += batch.size();
            moveOn(lease, reader, position, batch.getLast().seq());
        }
    }

    /// What is done when there is no news.
    void rest() {
        if (taken > MANY) {
            taken = 0;
            index.tidy();
        }
    }

    /// Whoever was silent for so long that another took over may have written what is older by now; so that is taken
    /// once more.
    private void moveOn(Lease lease, String reader, long from, long to) {
        try {
            keep(lease, () -> outbox.moveOn(reader, from, to));
        } catch (LeaseLost e) {
            outbox.turnBack(reader, from);
            throw e;
        }
    }

    private static void keep(Lease lease, Runnable step) {
        if (!lease.keep(step)) {
            throw new LeaseLost();
        }
    }

    private static final class LeaseLost extends RuntimeException {

        LeaseLost() {
            super("another process took over");
        }
    }

    void rebuild(Lease lease, Consumer<Progress> watching) {
        var reader = index.named();
        long head = outbox.head();
        long total = items.count();
        rebuilding = new Progress(0, total);
        try {
            keep(lease, () -> outbox.moveTo(reader, 0));
            index.empty();
            var last = "";
            long done = 0;
            while (!Thread.currentThread().isInterrupted()) {
                var batch = items.walk(last, WALK);
                if (batch.isEmpty()) {
                    index.tidy();
                    keep(lease, () -> outbox.moveTo(reader, head));
                    looked = true;
                    return;
                }
                index.add(batch);
                keep(lease, () -> {});
                last = batch.getLast().id();
                done += batch.size();
                var progress = new Progress(Math.min(done, total), total);
                rebuilding = progress;
                watching.accept(progress);
            }
        } finally {
            rebuilding = null;
        }
    }
}

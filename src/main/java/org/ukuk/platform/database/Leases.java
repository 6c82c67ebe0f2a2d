package org.ukuk.platform.database;

import static org.ukuk.platform.database.schema.Tables.LEASE;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ukuk.platform.Ulid;

/// Which process does what only one of those that share the database may do at a time.
public final class Leases {

    private final Database database;
    private final Duration patience;
    private final String holder = Ulid.next(Instant.now());
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    private record Seen(long beat, long since) {}

    /// @param patience how long a holder may be silent until it counts as gone
    public Leases(Database database, Duration patience) {
        this.database = database;
        this.patience = patience;
    }

    /// Empty while another process holds it.
    public Optional<Lease> take(String name) {
        return isTaken(name) || !seize(name) ? Optional.empty() : Optional.of(new Held(name));
    }

    private boolean isTaken(String name) {
        var row = database.read(
                db -> db.selectFrom(LEASE).where(LEASE.NAME.eq(name)).fetchOne());
        if (row == null || row.getHolder() == null || row.getHolder().equals(holder)) {
            return false;
        }
        long beat = row.getBeat();
        var last = seen.get(name);
        if (last == null || last.beat() != beat) {
            seen.put(name, new Seen(beat, System.nanoTime()));
            return true;
        }
        return System.nanoTime() - last.since() < patience.toNanos();
    }

    /// Whoever waits for the row finds its beat changed.
    private boolean seize(String name) {
        return database.write(db -> {
            db.insertInto(LEASE)
                    .set(LEASE.NAME, name)
                    .set(LEASE.BEAT, 0L)
                    .onConflictDoNothing()
                    .execute();
            var last = seen.get(name);
            var free = LEASE.HOLDER.isNull().or(LEASE.HOLDER.eq(holder));
            return db.update(LEASE)
                            .set(LEASE.HOLDER, holder)
                            .set(LEASE.BEAT, LEASE.BEAT.plus(1))
                            .where(LEASE.NAME.eq(name))
                            .and(last == null ? free : free.or(LEASE.BEAT.eq(last.beat())))
                            .execute()
                    == 1;
        });
    }

    /// A lease of this process.
    final class Held implements Lease {

        private final String name;

        private Held(String name) {
            this.name = name;
        }

        @Override
        public boolean keep(Runnable step) {
            return database.write(db -> {
                boolean mine = db.update(LEASE)
                                .set(LEASE.BEAT, LEASE.BEAT.plus(1))
                                .where(LEASE.NAME.eq(name))
                                .and(LEASE.HOLDER.eq(holder))
                                .execute()
                        == 1;
                if (mine) {
                    step.run();
                }
                return mine;
            });
        }

        @Override
        public void close() {
            database.execute(db -> db.update(LEASE)
                    .setNull(LEASE.HOLDER)
                    .where(LEASE.NAME.eq(name))
                    .and(LEASE.HOLDER.eq(holder))
                    .execute());
        }
    }
}

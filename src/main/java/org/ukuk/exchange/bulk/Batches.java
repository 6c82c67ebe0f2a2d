package org.ukuk.exchange.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.exchange.bulk.ImportLine.What;
import org.ukuk.exchange.bulk.Intake.Arrival;
import org.ukuk.exchange.bulk.readers.Format;
import org.ukuk.exchange.bulk.readers.SourceFile;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.files.Blobs;
import org.ukuk.platform.jobs.JobHandler.Cancelled;
import org.ukuk.platform.jobs.JobHandler.Progress;

/// Takes entries in, many in one transaction, together with how far the run came. A batch that fails is done again
/// entry by entry, so that one bad entry costs only itself.
final class Batches {

    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);
    private static final int SIZE = 200;
    private static final int MOST_COLUMNS = 500;

    private final Database database;
    private final Imports imports;
    private final Intake intake;
    private final Taking taking;
    private final ImportOrder order;
    private final Memory memory;
    private final Progress progress;
    private final List<Arrival> waiting = new ArrayList<>();
    private final Map<Reason, Integer> assumed = new LinkedHashMap<>();
    private final long done;
    private ImportRun run;
    private long seen;

    /// @param run as it was opened; entries it counted already are passed over
    Batches(
            Database database,
            Imports imports,
            Intake intake,
            Taking taking,
            ImportOrder order,
            Memory memory,
            Progress progress,
            ImportRun run) {
        this.database = database;
        this.imports = imports;
        this.intake = intake;
        this.taking = taking;
        this.order = order;
        this.memory = memory;
        this.progress = progress;
        this.run = run;
        this.done = run.read();
    }

    ImportRun run() {
        return run;
    }

    /// One source on its way in; close it after its last entry.
    final class Source implements AutoCloseable {

        private final SourceFile file;
        private final Kind kind;
        private final long total;
        private final Map<String, Integer> ignored = new LinkedHashMap<>();

        Source(SourceFile file, Kind kind, long total) {
            this.file = file;
            this.kind = kind;
            this.total = total;
        }

        void add(Composed composed) {
            var files = composed.files().stream()
                    .flatMap(name -> file.find(name).stream())
                    .toList();
            if (file.format() == Format.DOCUMENT && files.stream().anyMatch(memory::isNamed)) {
                return;
            }
            files.forEach(memory::name);
            composed.ignored().stream()
                    .filter(column -> ignored.size() < MOST_COLUMNS || ignored.containsKey(column))
                    .forEach(column -> ignored.merge(column, 1, Integer::sum));
            var hash = file.format() == Format.DOCUMENT ? hash(file) : "";
            var arrival = Arrival.of(kind, file.name(), composed, hash, memory);
            if (++seen <= done) {
                intake.judge(arrival, order, memory);
                return;
            }
            waiting.add(arrival);
            if (waiting.size() == SIZE || !composed.files().isEmpty()) {
                flush();
            }
        }

        private static String hash(SourceFile document) {
            try {
                return Blobs.hash(document.path());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// The source cannot be read any further; it counts as an entry.
        void unreadable(Reason reason) {
            flush();
            if (++seen > done) {
                var tally = Tally.of(run);
                tally.read();
                tally.tell(ImportLine.of(What.REFUSED, file.name(), "", List.of(reason)));
                keep(tally);
            }
        }

        @Override
        public void close() {
            flush();
            if (seen > done && !ignored.isEmpty()) {
                var tally = Tally.of(run);
                ignored.forEach((column, count) -> tally.tell(ImportLine.of(
                        What.IGNORED, file.name(), "", List.of(Reason.about(column, "import.ignored", count)))));
                keep(tally);
            }
        }

        private void flush() {
            if (waiting.isEmpty()) {
                return;
            }
            progress.stopIfCancelled();
            try {
                take(List.copyOf(waiting));
            } catch (Cancelled stop) {
                throw stop;
            } catch (RuntimeException bad) {
                waiting.forEach(this::alone);
            }
            waiting.clear();
            progress.at(run.read(), total, file.name());
        }

        private void take(List<Arrival> arrivals) {
            var tally = Tally.of(run);
            run = database.write(db -> {
                arrivals.forEach(arrival -> taking.take(file, arrival, tally));
                return kept(tally);
            });
            tally.assumed().forEach(reason -> assumed.merge(reason, 1, Integer::sum));
        }

        private void alone(Arrival arrival) {
            try {
                take(List.of(arrival));
            } catch (RuntimeException bad) {
                LOG.warn("{}, {} could not be brought in", file.name(), arrival.place(), bad);
                var tally = Tally.of(run);
                tally.read();
                var reasons =
                        bad instanceof Refused refused ? refused.reasons() : List.of(Reason.about("", "import.failed"));
                tally.tell(ImportLine.of(What.REFUSED, file.name(), arrival.place(), reasons));
                keep(tally);
            }
        }
    }

    /// Tells what had to be assumed, once with a count.
    void finish() {
        if (!assumed.isEmpty()) {
            var tally = Tally.of(run);
            assumed.forEach((reason, count) -> tally.tell(ImportLine.of(
                    What.NOTE,
                    "",
                    "",
                    List.of(Reason.about(
                            reason.field(), reason.key(), reason.arguments().getFirst(), count)))));
            keep(tally);
        }
    }

    private void keep(Tally tally) {
        run = database.write(db -> kept(tally));
    }

    private ImportRun kept(Tally tally) {
        var counted = tally.in(run);
        imports.keep(counted, tally.lines());
        return counted;
    }
}

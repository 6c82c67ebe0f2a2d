package org.ukuk.exchange.bulk;

import java.util.ArrayList;
import java.util.List;
import org.ukuk.catalogue.Reason;

/// Counts of a run while it goes on, and the lines not yet written.
final class Tally {

    private long read;
    private long created;
    private long updated;
    private long unchanged;
    private long refused;
    private long duplicates;
    private int written;
    private final List<ImportLine> lines = new ArrayList<>();
    private final List<Reason> assumed = new ArrayList<>();

    static Tally of(ImportRun run) {
        var tally = new Tally();
        tally.read = run.read();
        tally.created = run.created();
        tally.updated = run.updated();
        tally.unchanged = run.unchanged();
        tally.refused = run.refused();
        tally.duplicates = run.duplicates();
        tally.written = run.lines();
        return tally;
    }

    void read() {
        read++;
    }

    void created() {
        created++;
    }

    void updated() {
        updated++;
    }

    void unchanged() {
        unchanged++;
    }

    void tell(ImportLine line) {
        switch (line.what()) {
            case REFUSED -> refused++;
            case DUPLICATE -> duplicates++;
            case NOTE, IGNORED -> {}
        }
        lines.add(line);
    }

    /// What had to be chosen for an entry that came in; told once for the whole run.
    void assume(List<Reason> reasons) {
        assumed.addAll(reasons);
    }

    List<Reason> assumed() {
        return List.copyOf(assumed);
    }

    List<ImportLine> lines() {
        return List.copyOf(lines);
    }

    /// The run with these counts.
    ImportRun in(ImportRun run) {
        return new ImportRun(
                run.id(),
                run.kind(),
                run.dry(),
                run.publish(),
                read,
                created,
                updated,
                unchanged,
                refused,
                duplicates,
                written + lines.size());
    }
}

package org.ukuk.standards.status.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.exchange.bulk.readers.Entry;
import org.ukuk.exchange.bulk.readers.SourceFile;
import org.ukuk.exchange.bulk.readers.Unreadable;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Database;
import org.ukuk.standards.status.Observations;
import org.ukuk.standards.status.Observations.Added;
import org.ukuk.standards.status.Register;
import org.ukuk.standards.status.Statements;

/// Reads tables of who is bound by what and takes them in: in one transaction, rows that cannot be read aside.
@Component
public final class StatusTables {

    private static final int MOST_ROWS = 100_000;

    private final Register register;
    private final StatusNames names;
    private final Observations observations;
    private final Statements statements;
    private final Database database;

    StatusTables(
            Register register, StatusNames names, Observations observations, Statements statements, Database database) {
        this.register = register;
        this.names = names;
        this.observations = observations;
        this.statements = statements;
        this.database = database;
    }

    /// What holds where a row says nothing else.
    ///
    /// @param source empty for the file's name
    /// @param checkedOn the day on which the source showed it; null when unknown
    public record Usual(String source, @Nullable LocalDate checkedOn) {}

    /// Reads tables and changes nothing.
    public StatusPlan read(List<Path> files, Usual usual) throws IOException {
        var plan = new StatusPlan.Growing();
        var finder = new NameFinder(register, names);
        for (var file : files) {
            var name = String.valueOf(file.getFileName());
            try {
                read(file, name, new Rows(name, usual, finder, plan), plan);
            } catch (Unreadable unreadable) {
                plan.refuse(name, "", unreadable.reason());
            }
        }
        return plan.done();
    }

    private static void read(Path file, String name, Rows rows, StatusPlan.Growing plan) throws IOException {
        var entries = new ArrayList<Entry>();
        var source = SourceFile.look(file, name, file, null);
        if (!source.format().isTable()) {
            throw new Unreadable(Reason.about("", "status.import.no-table"));
        }
        source.entries(entry -> {
            if (entries.size() == MOST_ROWS) {
                throw new Unreadable(Reason.about("", "status.import.too-long", MOST_ROWS));
            }
            entries.add(entry);
        });
        var columns = new LinkedHashSet<String>();
        entries.forEach(entry -> columns.addAll(entry.values().keySet()));
        var layout = Layout.of(columns)
                .orElseThrow(
                        () -> new Unreadable(Reason.about("", "status.import.layout", String.join(", ", columns))));
        for (var entry : entries) {
            plan.row();
            try {
                rows.read(entry, layout);
            } catch (Refused refused) {
                refused.reasons().forEach(reason -> plan.refuse(name, entry.place(), reason));
            }
        }
    }

    /// What taking it in would come to.
    public Added rehearse(StatusPlan plan) {
        return observations.compare(plan.observations()).and(statements.compare(plan.statements()));
    }

    /// Takes in what a plan holds, all of it or nothing.
    public Added take(StatusPlan plan, Actor by) {
        return database.write(
                db -> observations.add(plan.observations(), by).and(statements.add(plan.statements(), by)));
    }
}

package org.ukuk.exchange.bulk;

import java.util.ArrayList;
import java.util.List;
import org.ukuk.catalogue.Attachment;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Reason;
import org.ukuk.exchange.bulk.ImportLine.What;
import org.ukuk.exchange.bulk.Intake.Arrival;
import org.ukuk.exchange.bulk.readers.SourceFile;

/// Takes one entry in and counts what came of it.
final class Taking {

    private final Intake intake;
    private final Attaching attaching;
    private final ImportOrder order;
    private final Memory memory;

    Taking(Intake intake, Attaching attaching, ImportOrder order, Memory memory) {
        this.intake = intake;
        this.attaching = attaching;
        this.order = order;
        this.memory = memory;
    }

    void take(SourceFile file, Arrival arrival, Tally tally) {
        tally.read();
        var notes = new ArrayList<>(arrival.composed().notes());
        switch (intake.judge(arrival, order, memory)) {
            case Verdict.Refuse(var reasons) ->
                tally.tell(ImportLine.of(What.REFUSED, file.name(), arrival.place(), reasons));
            case Verdict.Duplicate duplicate -> tally.tell(duplicate(file, arrival, duplicate));
            case Verdict.Leave(var item) -> {
                if (arrival.composed().repeats()) {
                    tally.tell(repeat(file, arrival, item));
                } else {
                    tally.unchanged();
                }
            }
            case Verdict.Create(var content) -> {
                create(file, arrival, content, tally, notes);
                tally.assume(arrival.composed().assumed());
                tell(tally, file, arrival, notes);
            }
            case Verdict.Change(var item, var content) -> {
                tally.updated();
                if (!order.dryRun()) {
                    intake.change(arrival, item, content, order, one -> files(file, arrival, one, notes));
                }
                tally.assume(arrival.composed().assumed());
                tell(tally, file, arrival, notes);
            }
        }
    }

    private void create(SourceFile file, Arrival arrival, Content content, Tally tally, List<Reason> notes) {
        var made =
                order.dryRun() ? "" : intake.create(arrival, content, order, item -> files(file, arrival, item, notes));
        if (!made.isEmpty()) {
            memory.touch(made, arrival.place());
        }
        if (arrival.composed().repeats()) {
            tally.tell(repeat(file, arrival, made));
        } else {
            tally.created();
        }
    }

    /// It says what another said, and stays beside it.
    private static ImportLine repeat(SourceFile file, Arrival arrival, String item) {
        var reason = Reason.about(
                "", "import.duplicate.kept", arrival.composed().entry().repeats());
        return duplicate(file, arrival, item, reason);
    }

    private List<Attachment> files(SourceFile file, Arrival arrival, String item, List<Reason> notes) {
        return attaching.attach(file, arrival, item, order.by(), notes);
    }

    private static void tell(Tally tally, SourceFile file, Arrival arrival, List<Reason> notes) {
        if (!notes.isEmpty()) {
            tally.tell(ImportLine.of(What.NOTE, file.name(), arrival.place(), notes));
        }
    }

    private static ImportLine duplicate(SourceFile file, Arrival arrival, Verdict.Duplicate found) {
        var reason = found.place().isEmpty()
                ? Reason.about("", "import.duplicate.here")
                : Reason.about("", "import.duplicate.above", found.place());
        return duplicate(file, arrival, found.item(), reason);
    }

    private static ImportLine duplicate(SourceFile file, Arrival arrival, String item, Reason reason) {
        return new ImportLine(
                What.DUPLICATE, file.name(), arrival.place(), "", item.isEmpty() ? null : item, List.of(reason));
    }
}

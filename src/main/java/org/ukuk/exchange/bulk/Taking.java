package org.ukuk.exchange.bulk;

import java.util.ArrayList;
import java.util.List;
import org.ukuk.catalogue.Attachment;
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
            case Verdict.Leave(var item) -> tally.unchanged();
            case Verdict.Create(var content) -> {
                tally.created();
                if (!order.dryRun()) {
                    memory.touch(
                            intake.create(arrival, content, order, item -> files(file, arrival, item, notes)),
                            arrival.place());
                }
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
        return new ImportLine(
                What.DUPLICATE,
                file.name(),
                arrival.place(),
                "",
                found.item().isEmpty() ? null : found.item(),
                List.of(reason));
    }
}

package org.ukuk.dialogue.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.ItemVersions;
import org.ukuk.catalogue.Items;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

/// The consultations there are.
@Component
public final class Processes {

    private final ItemVersions versions;
    private final Items items;
    private final Clock clock;

    Processes(ItemVersions versions, Items items, Clock clock) {
        this.versions = versions;
        this.items = items;
        this.clock = clock;
    }

    /// @throws NotHere when there is none that this reader may see
    public Process at(String slug, Page page) {
        return new Process(versions.current(ConsultationKind.CODE, slug, page));
    }

    /// A published one by its id.
    public Optional<Process> find(String id) {
        return items.find(id)
                .filter(item -> item.kind().equals(ConsultationKind.CODE))
                .map(Process::new);
    }

    /// For pages of the desk.
    ///
    /// @throws NotHere when it is not published
    public Process known(String id) {
        return find(id).orElseThrow(NotHere::page);
    }

    public Phase phase(Process process) {
        return process.phase(today());
    }

    /// Where the centre is.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Names.BISHKEK);
    }
}

package org.ukuk.dialogue.process;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.ukuk.platform.web.Page;

/// Gathers what stands on top of every page of a consultation.
@Component
public final class Tops {

    private final Processes processes;
    private final ObjectProvider<ProcessTab> tabs;

    Tops(Processes processes, ObjectProvider<ProcessTab> tabs) {
        this.processes = processes;
        this.tabs = tabs;
    }

    /// @param here path of the part that is shown, below the consultation's address
    public Top of(Process process, String here, Page page) {
        return new Top(
                process,
                process.item().shown(page.language()),
                processes.phase(process),
                Math.max(0, ChronoUnit.DAYS.between(processes.today(), process.closes())),
                tabs(process),
                here);
    }

    private List<Top.Tab> tabs(Process process) {
        var own = Stream.of(new Top.Tab("", "consultation.tab.about"));
        var others = tabs.stream()
                .filter(tab -> tab.isShown(process))
                .sorted(Comparator.comparing(ProcessTab::order))
                .map(tab -> new Top.Tab(tab.path(), tab.key()));
        return Stream.concat(own, others).toList();
    }
}

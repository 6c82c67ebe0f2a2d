package org.ukuk.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.ukuk.platform.Actor;
import org.ukuk.platform.extraction.Extraction;
import org.ukuk.platform.extraction.Extractor;
import org.ukuk.platform.extraction.Limits;
import org.ukuk.platform.jobs.Job;
import org.ukuk.platform.jobs.JobHandler;
import org.ukuk.platform.jobs.Jobs;

/// Reads the text of every file that waits for it, whichever job asked. A file whose reading was cut off waits again
/// and is read from its start.
@Component
final class FileReading implements JobHandler, ApplicationRunner {

    static final String KIND = "read-files";

    private static final int AT_ONCE = 100;
    private static final int BATCH = 40;
    private static final Duration BETWEEN_SWEEPS = Duration.ofDays(1);

    private final ItemFiles files;
    private final Passages passages;
    private final Jobs jobs;
    private final Clock clock;
    private Instant swept = Instant.EPOCH;

    FileReading(ItemFiles files, Passages passages, Jobs jobs, Clock clock) {
        this.files = files;
        this.passages = passages;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// At start: files that a cancelled or failed job left behind.
    @Override
    public void run(ApplicationArguments arguments) {
        if (!files.pending(1).isEmpty()) {
            jobs.addUnlessWaiting(KIND, "", Actor.CENTRE);
        }
    }

    @Override
    public String run(Job job, Progress progress) throws IOException {
        var seen = new HashSet<String>();
        try (var extractor = new Extractor(Limits.USUAL)) {
            for (var next = next(seen); !next.isEmpty(); next = next(seen)) {
                for (var file : next) {
                    progress.stopIfCancelled();
                    progress.at(seen.size(), (long) seen.size() + next.size(), file.name());
                    seen.add(file.id());
                    passages.clear(file);
                    var script = new Script();
                    passages.finish(file, read(file, extractor, script), script.correct(file.language()));
                }
            }
        }
        if (swept.plus(BETWEEN_SWEEPS).isBefore(clock.instant())) {
            swept = clock.instant();
            files.sweep();
        }
        return Integer.toString(seen.size());
    }

    private List<StoredFile> next(HashSet<String> seen) {
        return files.pending(AT_ONCE).stream()
                .filter(file -> !seen.contains(file.id()))
                .toList();
    }

    private Extraction read(StoredFile file, Extractor extractor, Script script) {
        var path = files.path(file);
        if (!Files.isReadable(path)) {
            return new Extraction(Extraction.State.BROKEN, "missing", 0, List.of());
        }
        var batch = new ArrayList<Passage>(BATCH);
        var result = extractor.read(path, file.mediaType(), (page, text) -> {
            var passage = new Passage(file.id(), page, text);
            script.read(passage);
            batch.add(passage);
            if (batch.size() == BATCH) {
                passages.add(batch);
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            passages.add(batch);
        }
        return result;
    }
}

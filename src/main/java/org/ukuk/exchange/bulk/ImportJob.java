package org.ukuk.exchange.bulk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.ukuk.platform.Actor;
import org.ukuk.platform.jobs.Job;
import org.ukuk.platform.jobs.JobHandler;
import tools.jackson.databind.json.JsonMapper;

/// Brings an upload in, in the background. Its run has the job's id, so that it goes on after an interruption.
@Component
class ImportJob implements JobHandler {

    static final String KIND = "import";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final BulkImport bulk;
    private final Uploads uploads;

    ImportJob(BulkImport bulk, Uploads uploads) {
        this.bulk = bulk;
        this.uploads = uploads;
    }

    /// What was chosen on the desk.
    ///
    /// @param encoding empty to find it out
    /// @param delimiter empty to find it out
    /// @param original empty to go by the letters
    record Wish(
            String upload,
            String kind,
            Map<String, String> mapping,
            String encoding,
            String delimiter,
            String original,
            boolean dryRun,
            boolean publish,
            Actor by) {

        String written() {
            return JSON.writeValueAsString(this);
        }

        static Wish read(String arguments) {
            return JSON.readValue(arguments, Wish.class);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(Job job, Progress progress) throws IOException {
        var wish = Wish.read(job.arguments());
        var order = new ImportOrder(
                List.of(uploads.folder(wish.upload())),
                wish.kind(),
                wish.mapping(),
                Hints.of(wish.encoding(), wish.delimiter(), wish.original()),
                wish.dryRun(),
                wish.publish(),
                wish.by());
        return JSON.writeValueAsString(bulk.run(job.id(), order, progress));
    }
}

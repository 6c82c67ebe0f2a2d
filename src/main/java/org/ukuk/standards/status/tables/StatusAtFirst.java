package org.ukuk.standards.status.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.ukuk.platform.Actor;
import org.ukuk.platform.cli.FirstStart;
import org.ukuk.platform.jobs.JobHandler.Progress;
import org.ukuk.standards.status.Observation;
import org.ukuk.standards.status.Observations;
import org.ukuk.standards.status.Observations.Added;
import org.ukuk.standards.status.Register;

/// Loads who is bound by the instruments of the starter collection when the centre first opens, after the collection.
@Component
class StatusAtFirst implements FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(StatusAtFirst.class);
    private static final String FILES = "classpath*:collection/status/*.yaml";

    private final Register register;
    private final Observations observations;

    StatusAtFirst(Register register, Observations observations) {
        this.register = register;
        this.observations = observations;
    }

    @Override
    public String name() {
        return "starter-status";
    }

    @Override
    public String title() {
        return "Loading who is bound by what";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void run(Progress progress) throws IOException {
        load(FILES).refusals().forEach(refusal -> LOG.warn("starter status, left out: {}", refusal));
    }

    /// What came of it.
    ///
    /// @param refusals what was left out, with the reason
    record Loaded(Added added, List<String> refusals) {}

    Loaded load(String pattern) throws IOException {
        var all = new ArrayList<Observation>();
        var refusals = new ArrayList<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            var name = String.valueOf(file.getFilename());
            try {
                var read = StatusYaml.read(
                        file.getContentAsString(StandardCharsets.UTF_8),
                        slug -> register.at(slug).map(Register.Instrument::id));
                all.addAll(read.observations());
                read.refusals().forEach(refusal -> refusals.add(name + ": " + refusal));
            } catch (IllegalArgumentException wrong) {
                refusals.add(name + ": " + wrong.getMessage());
            }
        }
        return new Loaded(observations.add(all, Actor.CENTRE), refusals);
    }
}

package org.ukuk.exchange.bulk.starter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.ukuk.platform.cli.FirstStart;
import org.ukuk.platform.jobs.JobHandler.Progress;

/// Loads the starter collection when the centre first opens.
@Component
class StarterAtFirst implements FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(StarterAtFirst.class);

    private final StarterCollection collection;

    StarterAtFirst(StarterCollection collection) {
        this.collection = collection;
    }

    @Override
    public String name() {
        return "starter-collection";
    }

    @Override
    public String title() {
        return "Loading the starter collection";
    }

    @Override
    public void run(Progress progress) {
        var loaded = collection.load(progress);
        loaded.refusals().forEach(refusal -> LOG.warn("starter collection, left out: {}", refusal));
    }
}

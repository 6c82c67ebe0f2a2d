package org.ukuk.exchange.bulk.starter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Items;
import org.ukuk.platform.cli.FirstStart;
import org.ukuk.platform.jobs.JobHandler.Progress;

/// Loads the starter collection when the centre opens with nothing in it.
@Component
class StarterAtFirst implements FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(StarterAtFirst.class);

    private final StarterCollection collection;
    private final Items items;

    StarterAtFirst(StarterCollection collection, Items items) {
        this.collection = collection;
        this.items = items;
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
        if (items.count() > 0) {
            return;
        }
        var loaded = collection.load(progress);
        loaded.refusals().forEach(refusal -> LOG.warn("starter collection, left out: {}", refusal));
    }
}

package org.ukuk.exchange.bulk.starter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Items;
import org.ukuk.platform.jobs.JobHandler.Progress;

/// Loads the starter collection when the centre opens with nothing in it.
@Component
class StarterAtFirst implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(StarterAtFirst.class);

    private final StarterCollection collection;
    private final Items items;

    StarterAtFirst(StarterCollection collection, Items items) {
        this.collection = collection;
        this.items = items;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (items.count() > 0) {
            return;
        }
        var loaded = collection.load(Progress.NONE);
        LOG.info("starter collection: {} concepts, items {}", loaded.concepts(), loaded.items());
        loaded.refusals().forEach(refusal -> LOG.warn("starter collection, left out: {}", refusal));
    }
}

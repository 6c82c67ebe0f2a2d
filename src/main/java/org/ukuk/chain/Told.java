package org.ukuk.chain;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.ukuk.platform.web.Page;

/// What features tell of the items of a chain.
@Component
class Told {

    private final ObjectProvider<ChainSource> sources;

    Told(ObjectProvider<ChainSource> sources) {
        this.sources = sources;
    }

    List<Finding> of(Walk walk, String country, Page page) {
        var items = walk.nodes().stream().map(Node::item).distinct().toList();
        return sources.orderedStream()
                .flatMap(source -> source.findings(items, country, page).stream())
                .toList();
    }
}

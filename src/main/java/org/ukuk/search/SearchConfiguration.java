package org.ukuk.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ukuk.catalogue.ItemFiles;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kinds;
import org.ukuk.platform.cli.Settings;
import org.ukuk.platform.database.Leases;
import org.ukuk.platform.database.Outbox;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.thesaurus.Concepts;

/// Which engine it is is decided when it is opened, not when the application is built.
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    Engine engine(Settings settings) {
        return new Engine(settings.data().resolve("index"), settings.openSearch());
    }

    @Bean
    Index index(Engine engine, Items items, Kinds kinds, ItemFiles files, Concepts concepts) {
        return new Index(engine, items, new Reading(kinds, files, concepts));
    }

    @Bean
    Keeper keeper(Outbox outbox, Items items, Index index, Leases leases, Meaning meaning) {
        return new Keeper(outbox, items, index, leases, meaning::prepare);
    }

    @Bean
    SearchPool searchPool() {
        return new SearchPool();
    }

    @Bean
    Meaning meaning(Concepts concepts) {
        return new Meaning(concepts);
    }

    @Bean
    FacetLabels facetLabels(Kinds kinds, Messages messages, Concepts concepts) {
        return new FacetLabels(kinds, messages, concepts);
    }

    @Bean
    Suggestions suggestions(Engine engine, SearchPool pool, Meaning meaning, Kinds kinds) {
        return new Suggestions(engine, pool, meaning, kinds);
    }

    @Bean
    Search search(Engine engine, Keeper keeper, SearchPool pool, Kinds kinds, FacetLabels labels, Meaning meaning) {
        return new Search(
                engine,
                keeper,
                pool,
                kinds,
                new Facets(kinds, new FacetMemory(keeper::state)),
                labels,
                meaning,
                Weights.USUAL);
    }
}

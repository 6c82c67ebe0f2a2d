package org.ukuk.search;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurationContext;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.cli.SearchCluster;

/// The search engine: Lucene in a folder, or OpenSearch at an address, under one mapping. Opened when first needed.
final class Engine implements AutoCloseable {

    /// Grows with every change of the mapping or of what is written; an index of another format is made anew.
    static final int FORMAT = 6;

    private static final long RETRY_NANOS = 2_000_000_000L;
    private static final String BACKEND = "hibernate.search.backend.";

    private final Path folder;
    private final @Nullable SearchCluster openSearch;
    private @Nullable CloseableSearchMapping mapping;
    private volatile boolean doubtful;
    private long failedAt;

    /// @param openSearch null for Lucene in the folder
    Engine(Path folder, @Nullable SearchCluster openSearch) {
        this.folder = folder;
        this.openSearch = openSearch;
    }

    /// Whether other processes write into the same index.
    boolean isShared() {
        return openSearch != null;
    }

    Path folder() {
        return folder;
    }

    /// Works with the engine.
    ///
    /// @throws SearchAway when it does not answer
    <T extends @Nullable Object> T with(Function<SearchSession, T> work) {
        try (var session = mapping().createSession()) {
            return work.apply(session);
        } catch (SearchException e) {
            doubtful = isShared();
            throw new SearchAway(e);
        } catch (SearchAway e) {
            doubtful = isShared();
            throw e;
        }
    }

    private synchronized SearchMapping mapping() {
        var open = mapping;
        if (open == null) {
            if (failedAt != 0 && System.nanoTime() - failedAt < RETRY_NANOS) {
                throw new SearchAway(null);
            }
            try {
                open = open();
            } catch (SearchException e) {
                failedAt = System.nanoTime();
                throw new SearchAway(e);
            }
            mapping = open;
        }
        return open;
    }

    /// To be asked before writing. A cluster that was away can come back with nothing in it; written into as it is, it
    /// would make up indexes of its own.
    void makeSure() {
        if (doubtful) {
            doubtful = false;
            with(session -> {
                session.schemaManager().createIfMissing();
                return true;
            });
        }
    }

    private CloseableSearchMapping open() {
        var builder = SearchMapping.builder(AnnotatedTypeSource.empty());
        builder.property("hibernate.search.mapping.configurer", (StandalonePojoMappingConfigurer) this::map);
        // A batch is saved once, when it is whole (`Index.save`), not with each document.
        builder.property("hibernate.search.indexing.plan.synchronization.strategy", "async");
        builder.properties(openSearch == null ? lucene() : openSearch(openSearch));
        return builder.build();
    }

    private Map<String, Object> lucene() {
        var settings = new HashMap<String, Object>();
        settings.put(BACKEND + "type", "lucene");
        settings.put(BACKEND + "directory.root", folder.toString());
        settings.put(BACKEND + "lucene_version", "LATEST");
        settings.put(BACKEND + "analysis.configurer", (LuceneAnalysisConfigurer) Tokens::lucene);
        // Readers are renewed by the keeper after each batch; so half a batch is never seen.
        settings.put(BACKEND + "io.refresh_interval", 60_000);
        settings.put(BACKEND + "io.commit_interval", 60_000);
        settings.put(BACKEND + "io.writer.ram_buffer_size", 32);
        settings.put(BACKEND + "indexing.queue_count", 2);
        settings.put(BACKEND + "indexing.queue_size", 2_000);
        return settings;
    }

    private static Map<String, Object> openSearch(SearchCluster cluster) {
        var settings = new HashMap<String, Object>();
        settings.put(BACKEND + "type", "elasticsearch");
        settings.put(BACKEND + "uris", cluster.nodes());
        if (!cluster.user().isEmpty()) {
            settings.put(BACKEND + "username", cluster.user());
            settings.put(BACKEND + "password", cluster.password());
        }
        settings.put(BACKEND + "analysis.configurer", (ElasticsearchAnalysisConfigurer) Tokens::openSearch);
        settings.put(BACKEND + "schema_management.minimal_required_status", "yellow");
        settings.put(BACKEND + "connection_timeout", 2_000);
        settings.put(BACKEND + "request_timeout", 10_000);
        settings.put("hibernate.search.schema_management.strategy", "create-or-update");
        return settings;
    }

    private void map(StandalonePojoMappingConfigurationContext context) {
        var mapping = context.programmaticMapping();
        var entry = mapping.type(Entry.class);
        entry.searchEntity();
        entry.indexed().index("ukuk-entry-" + FORMAT).routingBinder(Entry::route);
        entry.property("id").documentId();
        entry.binder(Entry::bind);
        var place = mapping.type(Place.class);
        place.searchEntity();
        place.indexed().index("ukuk-place-" + FORMAT).routingBinder(Place::route);
        place.property("id").documentId();
        place.binder(Place::bind);
        var spelt = mapping.type(Spelt.class);
        spelt.searchEntity();
        spelt.indexed().index("ukuk-spelt-" + FORMAT);
        spelt.property("id").documentId();
        spelt.binder(Spelt::bind);
        if (isShared()) {
            var stamp = mapping.type(Stamp.class);
            stamp.searchEntity();
            stamp.indexed().index("ukuk-stamp-" + FORMAT);
            stamp.property("id").documentId();
            stamp.binder(Stamp::bind);
        }
    }

    @Override
    public synchronized void close() {
        var open = mapping;
        if (open != null) {
            mapping = null;
            open.close();
        }
    }
}

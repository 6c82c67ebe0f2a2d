package org.ukuk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;

/// The reference for pages of facets: Lucene itself counting the same facets of the same rows, twenty hits.
final class RawFacets {

    static final List<String> FACETS =
            List.of("origin", "stage", "state", "sender", "response", "action", "issue", "session", "country", "year");

    private static final int REQUESTS = 300;
    private static final int SHOWN = 9;

    private RawFacets() {}

    /// @param row the cells of a row: values by the place of their facet
    static void measure(Table table, int rows, IntFunction<List<List<String>>> row) {
        var config = new FacetsConfig();
        FACETS.forEach(facet -> config.setMultiValued(facet, true));
        try (var directory = FSDirectory.open(Bench.folder());
                var analyzer = new EnglishAnalyzer()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (int i = 0; i < rows; i++) {
                    writer.addDocument(config.build(document(row.apply(i))));
                }
                writer.forceMerge(1);
            }
            try (var reader = DirectoryReader.open(directory)) {
                time(table, new IndexSearcher(reader), new DefaultSortedSetDocValuesReaderState(reader, config));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(List<List<String>> cells) {
        var document = new Document();
        for (int facet = 0; facet < FACETS.size(); facet++) {
            for (var value : cells.get(facet)) {
                document.add(new SortedSetDocValuesFacetField(FACETS.get(facet), value));
            }
        }
        document.add(new TextField("body", String.join(" ", cells.getLast()), Field.Store.YES));
        return document;
    }

    private static void time(Table table, IndexSearcher searcher, DefaultSortedSetDocValuesReaderState state)
            throws IOException {
        var nanos = new long[REQUESTS];
        var thread = ManagementFactory.getThreadMXBean();
        long cpu = 0;
        for (int i = -REQUESTS; i < REQUESTS; i++) {
            if (i == 0) {
                cpu = thread.getCurrentThreadCpuTime();
            }
            long begun = System.nanoTime();
            count(searcher, state, new MatchAllDocsQuery());
            if (i >= 0) {
                nanos[i] = System.nanoTime() - begun;
            }
        }
        double millis = (thread.getCurrentThreadCpuTime() - cpu) / 1e6 / REQUESTS;
        Arrays.sort(nanos);
        table.row("raw Lucene, all facets", millis, nanos[REQUESTS / 2] / 1e6, nanos[REQUESTS * 99 / 100] / 1e6, "");
    }

    private static void count(IndexSearcher searcher, DefaultSortedSetDocValuesReaderState state, Query query)
            throws IOException {
        var found = FacetsCollectorManager.search(searcher, query, 20, new FacetsCollectorManager());
        var counts = new SortedSetDocValuesFacetCounts(state, found.facetsCollector());
        for (var facet : FACETS) {
            counts.getTopChildren(SHOWN, facet);
        }
        for (var hit : found.topDocs().scoreDocs) {
            searcher.storedFields().document(hit.doc);
        }
    }
}

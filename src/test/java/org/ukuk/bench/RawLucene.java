package org.ukuk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.vectorhighlight.FastVectorHighlighter;
import org.apache.lucene.store.FSDirectory;

/// The reference: Lucene itself on the same texts and queries, twenty hits, without and with its highlighter.
final class RawLucene {

    private static final String BODY = "body";
    private static final int REQUESTS = 2_000;

    private RawLucene() {}

    static void measure(Table table, int items) {
        try (var directory = FSDirectory.open(Bench.folder());
                var analyzer = new EnglishAnalyzer()) {
            write(directory, analyzer, items);
            try (var reader = DirectoryReader.open(directory)) {
                var searcher = new IndexSearcher(reader);
                time(table, items, "raw Lucene, engine alone", searcher, analyzer, false);
                time(table, items, "raw Lucene with its highlighter", searcher, analyzer, true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(FSDirectory directory, EnglishAnalyzer analyzer, int items) throws IOException {
        var type = new FieldType(TextField.TYPE_STORED);
        type.setStoreTermVectors(true);
        type.setStoreTermVectorPositions(true);
        type.setStoreTermVectorOffsets(true);
        var sample = new SampleCollection();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (int i = 0; i < items; i++) {
                var document = new Document();
                for (var text : sample.content(i).texts().values()) {
                    document.add(new Field(BODY, text.title() + " " + text.summary() + " " + text.body(), type));
                }
                writer.addDocument(document);
            }
        }
    }

    private static void time(
            Table table, int items, String what, IndexSearcher searcher, EnglishAnalyzer analyzer, boolean highlighted)
            throws IOException {
        var nanos = new long[REQUESTS];
        var thread = ManagementFactory.getThreadMXBean();
        long cpu = 0;
        for (int i = -REQUESTS; i < REQUESTS; i++) {
            if (i == 0) {
                cpu = thread.getCurrentThreadCpuTime();
            }
            long begun = System.nanoTime();
            search(searcher, query(analyzer, i + REQUESTS), highlighted);
            if (i >= 0) {
                nanos[i] = System.nanoTime() - begun;
            }
        }
        double millis = (thread.getCurrentThreadCpuTime() - cpu) / 1e6 / REQUESTS;
        Arrays.sort(nanos);
        table.row(
                items, what, millis, 1000 / millis, nanos[REQUESTS / 2] / 1e6, nanos[REQUESTS * 99 / 100] / 1e6, "", 0);
    }

    private static Query query(EnglishAnalyzer analyzer, int i) {
        var all = new BooleanQuery.Builder();
        for (var word :
                URLDecoder.decode(SearchBench.query(i), StandardCharsets.UTF_8).split(" ")) {
            all.add(new TermQuery(new Term(BODY, stem(analyzer, word))), BooleanClause.Occur.MUST);
        }
        return all.build();
    }

    private static String stem(EnglishAnalyzer analyzer, String word) {
        try (var tokens = analyzer.tokenStream(BODY, word)) {
            var term = tokens.addAttribute(org.apache.lucene.analysis.tokenattributes.CharTermAttribute.class);
            tokens.reset();
            return tokens.incrementToken() ? term.toString() : word;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void search(IndexSearcher searcher, Query query, boolean highlighted) throws IOException {
        var hits = searcher.search(query, 20).scoreDocs;
        if (highlighted) {
            var highlighter = new FastVectorHighlighter();
            var field = highlighter.getFieldQuery(query, searcher.getIndexReader());
            for (var hit : hits) {
                highlighter.getBestFragments(field, searcher.getIndexReader(), hit.doc, BODY, 150, 3);
            }
        }
    }
}

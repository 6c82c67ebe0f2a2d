package org.ukuk.dialogue.consultations.paper;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.catalogue.CatalogueFixture;
import org.ukuk.catalogue.Contents;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;

/// Papers on an empty database.
public final class PaperFixture implements AutoCloseable {

    static final Actor EDITOR = new Actor(null, "editor");

    public final CatalogueFixture here;
    public final Papers papers;
    public final PaperWriting writing;
    public final String item;

    public PaperFixture(Databases databases) {
        this.here = new CatalogueFixture(databases);
        this.papers = new Papers(here.database);
        var clock = Clock.systemUTC();
        this.writing =
                new PaperWriting(here.database, papers, here.outbox, new AuditTrail(here.database, clock), clock);
        this.item = here.bring(Contents.inEnglish("A draft").build());
    }

    /// Takes the paragraphs as the next version, matched as proposed.
    public int take(String... paragraphs) {
        var rows = rows(paragraphs);
        int base = papers.newest(item);
        var numbers = Matching.propose(papers.blocks(item, base), rows, Language.EN);
        return take(base, rows, java.util.Arrays.stream(numbers).boxed().toList());
    }

    int take(int base, List<Row> rows, List<Integer> numbers) {
        return writing.take(new PaperWriting.Wish(item, base, rows, numbers, ""), EDITOR);
    }

    static List<Row> rows(String... paragraphs) {
        return Stream.of(paragraphs)
                .map(words -> new Row(BlockKind.PARAGRAPH, 0, "", Map.of(Language.EN, words)))
                .toList();
    }

    @Override
    public void close() {
        here.close();
    }
}

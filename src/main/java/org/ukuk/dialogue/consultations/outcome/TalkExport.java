package org.ukuk.dialogue.consultations.outcome;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ukuk.dialogue.consultations.Contribution;
import org.ukuk.dialogue.consultations.TalkEntries;
import org.ukuk.dialogue.consultations.TalkEntry;
import org.ukuk.dialogue.consultations.Talks;
import org.ukuk.dialogue.consultations.paper.Block;
import org.ukuk.dialogue.consultations.paper.Papers;
import org.ukuk.dialogue.process.Process;
import org.ukuk.exchange.Sheet;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Page;

/// Everything that is shown of a talk, each contribution with its context. Of people there is their side, and
/// their name where they wanted it.
@Component
final class TalkExport {

    private static final int STEP = 500;
    private static final List<String> COLUMNS = List.of(
            "block",
            "text",
            "version",
            "changed",
            "what",
            "number",
            "reply",
            "side",
            "organisation",
            "name",
            "way",
            "day",
            "language",
            "said",
            "proposal",
            "verdict",
            "reason");

    private final Talks talks;
    private final TalkEntries entries;
    private final Papers papers;

    TalkExport(Talks talks, TalkEntries entries, Papers papers) {
        this.talks = talks;
        this.entries = entries;
        this.papers = papers;
    }

    /// A contribution and the words it was said to.
    record Line(TalkEntry entry, Block.Words words, int repliesTo) {}

    /// All lines, by block and then by when they came; read in steps while they are asked for.
    Iterable<Line> lines(Process process, Language language) {
        return () -> new Walk(process.id(), language);
    }

    private final class Walk implements Iterator<Line> {

        private final String process;
        private final Language language;
        private final Queue<Line> ready = new ArrayDeque<>();
        private int block;
        private int seq;
        private boolean over;

        Walk(String process, Language language) {
            this.process = process;
            this.language = language;
        }

        @Override
        public boolean hasNext() {
            if (ready.isEmpty() && !over) {
                step();
            }
            return !ready.isEmpty();
        }

        private void step() {
            var said = talks.walk(process, block, seq, STEP);
            over = said.size() < STEP;
            if (!said.isEmpty()) {
                block = said.getLast().block();
                seq = said.getLast().seq();
                ready.addAll(ready(said));
            }
        }

        private List<Line> ready(List<Contribution> said) {
            var histories = papers.histories(
                    process, said.stream().map(Contribution::block).collect(Collectors.toSet()));
            var parents = talks.places(said.stream()
                    .map(Contribution::parent)
                    .filter(id -> !id.isEmpty())
                    .toList());
            return entries.of(process, said, language).stream()
                    .map(entry -> new Line(
                            entry,
                            words(entry.said(), histories),
                            parents.getOrDefault(entry.said().parent(), 0)))
                    .toList();
        }

        private Block.Words words(Contribution one, Map<Integer, List<Block>> histories) {
            return histories.getOrDefault(one.block(), List.of()).stream()
                    .filter(known -> known.version() == one.version())
                    .findFirst()
                    .map(known -> known.in(one.language()))
                    .orElse(new Block.Words("", one.language()));
        }

        @Override
        public Line next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.remove();
        }
    }

    /// As a table, with the names of the columns and all words of ours in the page's language.
    Sheet sheet(Process process, Page page) {
        Iterable<List<String>> rows = () -> {
            var walk = lines(process, page.language()).iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return walk.hasNext();
                }

                @Override
                public List<String> next() {
                    return row(walk.next(), page);
                }
            };
        };
        return new Sheet(
                COLUMNS.stream()
                        .map(column -> page.say("talk.column." + column))
                        .toList(),
                rows);
    }

    private static List<String> row(Line line, Page page) {
        var one = line.entry().said();
        var signature = line.entry().signature();
        var cells = new ArrayList<>(List.of(
                Integer.toString(one.block()),
                line.words().text(),
                Integer.toString(one.version()),
                line.entry().changed() ? page.say("talk.yes") : "",
                what(one, page),
                Integer.toString(one.seq()),
                line.repliesTo() == 0 ? "" : Integer.toString(line.repliesTo()),
                page.say(signature.group().key()),
                signature.isOrganisation() ? signature.name() : "",
                signature.isOrganisation() ? "" : signature.name(),
                signature.assisted() ? page.say("voices.assisted") : "",
                one.day().toString(),
                one.language().code(),
                one.said(),
                one.proposal()));
        cells.add(line.entry()
                .answer()
                .map(answer -> page.say(answer.verdict().key()))
                .orElse(""));
        cells.add(line.entry()
                .answer()
                .map(answer -> answer.in(page.language()).text())
                .orElse(""));
        return cells;
    }

    static String what(Contribution one, Page page) {
        var stance = one.stance();
        var what =
                stance == null ? page.say("talk.kind." + one.kind().code()) : page.say("talk.stance." + stance.code());
        return one.holds() ? what : what + " (" + page.say("talk.replaced") + ")";
    }
}

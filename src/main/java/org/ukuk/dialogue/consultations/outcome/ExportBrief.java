package org.ukuk.dialogue.consultations.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.dialogue.consultations.Contribution;
import org.ukuk.dialogue.consultations.Stance;
import org.ukuk.dialogue.consultations.TalkEntries;
import org.ukuk.dialogue.consultations.TalkEntry;
import org.ukuk.dialogue.consultations.Talks;
import org.ukuk.dialogue.consultations.Tally;
import org.ukuk.dialogue.consultations.TextView;
import org.ukuk.dialogue.consultations.paper.Block;
import org.ukuk.dialogue.consultations.paper.Papers;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.process.Processes;
import org.ukuk.exchange.brief.Brief;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;

/// The text with its talk as a document, a part of at most so many blocks at a time: Word itself is slow with
/// more.
@Component
final class ExportBrief {

    private static final int MOST_OF_BLOCK = 500;

    private final Processes processes;
    private final Papers papers;
    private final Talks talks;
    private final TalkEntries entries;

    ExportBrief(Processes processes, Papers papers, Talks talks, TalkEntries entries) {
        this.processes = processes;
        this.papers = papers;
        this.talks = talks;
        this.entries = entries;
    }

    /// How many documents there are.
    int parts(Process process) {
        return Math.max(1, (all(process).size() + TextView.DOCUMENT - 1) / TextView.DOCUMENT);
    }

    /// Blocks of the newest version, then those that the text no longer has.
    private List<Block> all(Process process) {
        var blocks = papers.blocks(process.id(), papers.newest(process.id()));
        return Stream.concat(blocks.stream(), papers.removed(process.id()).stream())
                .toList();
    }

    /// @param part from 1
    Brief of(Process process, int part, Page page) {
        var all = all(process);
        int from = Math.min((part - 1) * TextView.DOCUMENT, all.size());
        var blocks = all.subList(from, Math.min(from + TextView.DOCUMENT, all.size()));
        int newest = papers.newest(process.id());
        var tallies =
                talks.tallies(process.id(), blocks.stream().map(Block::number).toList());
        var made = new ArrayList<Brief.Block>();
        for (var block : blocks) {
            made.add(new Brief.Heading(1, page.say("talk.block", block.number())));
            made.add(new Brief.Paragraph(
                    (block.label() + " " + block.in(page.language()).text()).strip()));
            if (block.version() < newest) {
                made.add(new Brief.Paragraph(page.say("talk.removed", block.version())));
            }
            positions(tallies.getOrDefault(block.number(), Tally.NONE), page, made);
            said(process, block, page, made);
        }
        return new Brief(
                page.language(),
                process.item().title(page.language()),
                page.say("talk.export.lead", newest),
                made,
                page.absolute(page.to(process.path("/text"))),
                processes.today());
    }

    private static void positions(Tally tally, Page page, List<Brief.Block> made) {
        if (tally.all() == 0) {
            return;
        }
        var head = Stream.concat(
                        Stream.of(page.say("talk.side")),
                        Arrays.stream(Stance.values()).map(stance -> page.say("talk.stance." + stance.code())))
                .toList();
        var rows = tally.bars().stream()
                .map(bar -> Stream.concat(
                                Stream.of(page.say(bar.group().key())),
                                Arrays.stream(Stance.values())
                                        .map(stance -> Integer.toString(tally.count(bar.group(), stance))))
                        .toList())
                .toList();
        made.add(new Brief.Table(head, rows));
    }

    private void said(Process process, Block block, Page page, List<Brief.Block> made) {
        var said = talks.walk(process.id(), block.number() - 1, Integer.MAX_VALUE, MOST_OF_BLOCK).stream()
                .filter(one -> one.block() == block.number() && one.hasWords())
                .toList();
        Map<String, List<TalkEntry>> byParent = entries.of(process.id(), said, page.language()).stream()
                .collect(Collectors.groupingBy(entry -> entry.said().parent()));
        for (var entry : byParent.getOrDefault("", List.of())) {
            tell(entry, page, made);
            byParent.getOrDefault(entry.said().id(), List.of()).forEach(reply -> tell(reply, page, made));
        }
    }

    private static void tell(TalkEntry entry, Page page, List<Brief.Block> made) {
        var one = entry.said();
        var signature = entry.signature();
        var head = Stream.of(
                        (one.isReply() ? "↳ " : "") + TalkExport.what(one, page),
                        signature.name(),
                        page.say(signature.group().key()),
                        signature.assisted() ? page.say("voices.assisted") : "",
                        Names.day(page.language(), one.day()),
                        entry.changed() ? page.say("talk.changed-since", one.version()) : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        made.add(new Brief.Heading(2, head));
        paragraph(one, made);
        entry.answer()
                .ifPresent(answer -> made.add(
                        new Brief.Paragraph("→ " + page.say(answer.verdict().key()) + ": "
                                + answer.in(page.language()).text())));
    }

    private static void paragraph(Contribution one, List<Brief.Block> made) {
        if (!one.said().isEmpty()) {
            made.add(new Brief.Paragraph(one.said()));
        }
        if (!one.proposal().isEmpty()) {
            made.add(new Brief.Paragraph("«" + one.proposal() + "»"));
        }
    }
}

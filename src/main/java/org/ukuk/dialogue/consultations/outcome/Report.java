package org.ukuk.dialogue.consultations.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.dialogue.consultations.Answers;
import org.ukuk.dialogue.consultations.Stance;
import org.ukuk.dialogue.consultations.Talks;
import org.ukuk.dialogue.consultations.Tally;
import org.ukuk.dialogue.consultations.Verdict;
import org.ukuk.dialogue.consultations.paper.Block;
import org.ukuk.dialogue.consultations.paper.Papers;
import org.ukuk.dialogue.process.Group;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.process.Processes;
import org.ukuk.dialogue.voices.Signatures;
import org.ukuk.exchange.brief.Brief;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;

/// The report of a consultation: what was proposed, who took part, what they hold, what changed. Numbers of people
/// under five are not told.
@Component
final class Report {

    private static final int FEW = 5;
    private static final int MOST_ORGANISATIONS = 300;
    private static final int MOST_DISPUTED = 10;
    private static final int MOST_CHANGES = 200;

    private final Processes processes;
    private final Papers papers;
    private final Talks talks;
    private final Answers answers;
    private final Signatures signatures;

    Report(Processes processes, Papers papers, Talks talks, Answers answers, Signatures signatures) {
        this.processes = processes;
        this.papers = papers;
        this.talks = talks;
        this.answers = answers;
        this.signatures = signatures;
    }

    Brief of(Process process, Page page) {
        var made = new ArrayList<Brief.Block>();
        int newest = papers.newest(process.id());
        var blocks = papers.blocks(process.id(), newest);
        proposed(process, blocks, page, made);
        tookPart(process, page, made);
        positions(process, blocks, page, made);
        became(process, page, made);
        changed(process, blocks, page, made);
        return new Brief(
                page.language(),
                page.say("talk.report.title", process.item().title(page.language())),
                process.isSample() ? page.say("consultation.sample.why") : page.say("talk.report.lead"),
                made,
                page.absolute(page.to(process.path("/report"))),
                processes.today());
    }

    private void proposed(Process process, List<Block> blocks, Page page, List<Brief.Block> made) {
        made.add(new Brief.Heading(1, page.say("talk.report.proposed")));
        var summary = process.item().shown(page.language()).text().summary();
        if (!summary.isBlank()) {
            made.add(new Brief.Paragraph(summary));
        }
        made.add(new Brief.Paragraph(page.say(
                "talk.report.dates",
                Names.day(page.language(), process.opens()),
                Names.day(page.language(), process.closes()),
                blocks.size(),
                papers.newest(process.id()))));
        for (var version : papers.versions(process.id()).reversed()) {
            if (!version.note().isEmpty()) {
                made.add(new Brief.Paragraph(page.say("paper.version", version.number()) + ": " + version.note()));
            }
        }
        made.add(new Brief.Linked(page.say("talk.tab.text"), page.absolute(page.to(process.path("/text")))));
    }

    private void tookPart(Process process, Page page, List<Brief.Block> made) {
        made.add(new Brief.Heading(1, page.say("talk.report.who")));
        var counts = new TreeMap<>(talks.voices(process.id()));
        if (counts.isEmpty()) {
            made.add(new Brief.Paragraph(page.say("talk.report.nobody")));
            return;
        }
        var rows = counts.entrySet().stream()
                .map(count -> List.of(page.say(count.getKey().key()), number(count.getValue(), page)))
                .toList();
        made.add(new Brief.Table(List.of(page.say("talk.side"), page.say("talk.report.voices")), rows));
        made.add(new Brief.Paragraph(page.say("talk.report.few")));
        var named =
                signatures.of(talks.organisations(process.id(), MOST_ORGANISATIONS), page.language()).values().stream()
                        .map(signature -> signature.name())
                        .filter(name -> !name.isEmpty())
                        .sorted()
                        .toList();
        if (!named.isEmpty()) {
            made.add(new Brief.Heading(2, page.say("talk.report.organisations")));
            made.add(new Brief.Bullets(named));
        }
    }

    private static String number(int count, Page page) {
        return count > 0 && count < FEW ? page.say("talk.report.under") : Integer.toString(count);
    }

    private void positions(Process process, List<Block> blocks, Page page, List<Brief.Block> made) {
        var tallies =
                talks.tallies(process.id(), blocks.stream().map(Block::number).toList());
        made.add(new Brief.Heading(1, page.say("talk.report.positions")));
        if (tallies.values().stream().allMatch(tally -> tally.all() == 0)) {
            made.add(new Brief.Paragraph(page.say("talk.report.no-positions")));
            return;
        }
        var head = new ArrayList<>(List.of(page.say("talk.side")));
        Stream.of(Stance.values()).forEach(stance -> head.add(page.say("talk.stance." + stance.code())));
        var rows = Stream.of(Group.values())
                .filter(group -> tallies.values().stream()
                        .anyMatch(tally -> tally.positions().containsKey(group)))
                .map(group -> row(group, tallies, page))
                .toList();
        made.add(new Brief.Table(head, rows));
        var disputed = blocks.stream()
                .filter(block -> of(tallies, block).count(Stance.OPPOSE) >= FEW)
                .sorted(Comparator.comparing((Block block) -> of(tallies, block).count(Stance.OPPOSE))
                        .reversed())
                .limit(MOST_DISPUTED)
                .map(block -> page.say("talk.block", block.number()) + ": "
                        + page.say("talk.count.oppose", of(tallies, block).count(Stance.OPPOSE)) + ". "
                        + block.in(page.language()).text())
                .toList();
        if (!disputed.isEmpty()) {
            made.add(new Brief.Heading(2, page.say("talk.report.disputed")));
            made.add(new Brief.Bullets(disputed));
        }
    }

    private static Tally of(Map<Integer, Tally> tallies, Block block) {
        return tallies.getOrDefault(block.number(), Tally.NONE);
    }

    private static List<String> row(Group group, Map<Integer, Tally> tallies, Page page) {
        var row = new ArrayList<>(List.of(page.say(group.key())));
        for (var stance : Stance.values()) {
            row.add(number(
                    tallies.values().stream()
                            .mapToInt(tally -> tally.count(group, stance))
                            .sum(),
                    page));
        }
        return row;
    }

    private void became(Process process, Page page, List<Brief.Block> made) {
        made.add(new Brief.Heading(1, page.say("talk.tab.answers")));
        var counts = answers.counts(process.id());
        var rows = new ArrayList<List<String>>();
        for (var verdict : Verdict.values()) {
            rows.add(List.of(page.say(verdict.key()), Integer.toString(counts.getOrDefault(Optional.of(verdict), 0))));
        }
        made.add(new Brief.Table(List.of(page.say("talk.verdict"), page.say("talk.report.contributions")), rows));
        int waiting = counts.getOrDefault(Optional.<Verdict>empty(), 0);
        if (waiting > 0) {
            made.add(new Brief.Paragraph(page.say("talk.waiting", waiting)));
        }
        made.add(new Brief.Linked(page.say("talk.tab.answers"), page.absolute(page.to(process.path("/answers")))));
    }

    /// What the newest version has otherwise than the first.
    private void changed(Process process, List<Block> blocks, Page page, List<Brief.Block> made) {
        made.add(new Brief.Heading(1, page.say("talk.report.changes")));
        var first = papers.blocks(process.id(), 1).stream().collect(Collectors.toMap(Block::number, block -> block));
        var rows = new ArrayList<List<String>>();
        for (var block : blocks) {
            var before = first.get(block.number());
            if (before == null || block.changedAfter(1)) {
                rows.add(List.of(
                        page.say("talk.block", block.number()),
                        before == null ? "—" : before.in(page.language()).text(),
                        block.in(page.language()).text()));
            }
        }
        for (var gone : papers.removed(process.id())) {
            rows.add(List.of(
                    page.say("talk.block", gone.number()),
                    gone.in(page.language()).text(),
                    "—"));
        }
        if (rows.isEmpty()) {
            made.add(new Brief.Paragraph(page.say("talk.report.no-changes")));
            return;
        }
        made.add(new Brief.Table(
                List.of(page.say("talk.report.block"), page.say("talk.report.before"), page.say("talk.report.after")),
                rows.subList(0, Math.min(MOST_CHANGES, rows.size()))));
        if (rows.size() > MOST_CHANGES) {
            made.add(new Brief.Paragraph(page.say("talk.report.more", rows.size() - MOST_CHANGES)));
        }
    }
}

package org.ukuk.dialogue.consultations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Comparison.Run;
import org.ukuk.dialogue.consultations.paper.Block;
import org.ukuk.dialogue.consultations.paper.PaperVersion;
import org.ukuk.dialogue.consultations.paper.Papers;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.process.Processes;
import org.ukuk.dialogue.process.Tops;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

/// The text under discussion, some blocks a page, each with its positions and what was said last.
@Controller
class TextController {

    static final String TEXT = "/{language:ky|ru|en}/consultations/{slug}/text";
    static final int SIZE = 20;
    private static final int LATEST = 2;
    private static final int MOST_HEADINGS = 100;
    private static final int MOST_REMOVED = 500;

    private final Processes processes;
    private final Tops tops;
    private final Papers papers;
    private final Talks talks;
    private final TalkEntries entries;

    TextController(Processes processes, Tops tops, Papers papers, Talks talks, TalkEntries entries) {
        this.processes = processes;
        this.tops = tops;
        this.papers = papers;
        this.talks = talks;
        this.entries = entries;
    }

    @GetMapping(TEXT)
    View text(
            Page page,
            @PathVariable String slug,
            @RequestParam(name = "page", defaultValue = "1") String number,
            @RequestParam(defaultValue = "") String version) {
        var process = processes.at(slug, page);
        var versions = papers.versions(process.id());
        var shown = versions.stream()
                .filter(one -> version.isEmpty() || version.equals(Integer.toString(one.number())))
                .findFirst()
                .orElseThrow(NotHere::page);
        var paging = Paging.of(Paging.asked(number), SIZE, shown.blocks());
        var view = new TextView(
                shown,
                versions,
                lines(process, shown, paging, page),
                headings(process, shown),
                papers.removed(process.id()).size(),
                paging);
        return page.show("consultations/text", "top", tops.of(process, "/text", page), "view", view);
    }

    private List<TextView.Line> lines(Process process, PaperVersion version, Paging paging, Page page) {
        var blocks = papers.blocks(process.id(), version.number(), paging.skip() + 1, SIZE);
        var numbers = blocks.stream().map(Block::number).toList();
        var histories = papers.histories(process.id(), numbers);
        var tallies = talks.tallies(process.id(), numbers);
        var latest = entries.of(talks.latest(process.id(), numbers, LATEST), histories, page.language()).stream()
                .collect(Collectors.groupingBy(entry -> entry.said().block()));
        var lines = new ArrayList<TextView.Line>();
        for (var block : blocks) {
            lines.add(new TextView.Line(
                    block,
                    changed(block, histories.getOrDefault(block.number(), List.of()), page),
                    tallies.getOrDefault(block.number(), Tally.NONE),
                    latest.getOrDefault(block.number(), List.of())));
        }
        return lines;
    }

    /// What the version of the block did to the words it had before.
    private static List<Run> changed(Block block, List<Block> history, Page page) {
        if (block.sameSince() != block.version()) {
            return List.of();
        }
        return history.stream()
                .filter(one -> one.version() < block.version())
                .reduce((earlier, later) -> later)
                .map(before -> Block.difference(
                        before.in(page.language()).text(),
                        block.in(page.language()).text()))
                .orElse(List.of());
    }

    private Map<Block, Integer> headings(Process process, PaperVersion version) {
        var headings = new LinkedHashMap<Block, Integer>();
        papers.headings(process.id(), version.number()).stream()
                .limit(MOST_HEADINGS)
                .forEach(heading -> headings.put(heading, (heading.position() - 1) / SIZE + 1));
        return headings;
    }

    /// Blocks that the text no longer has, with how much was said to each.
    @GetMapping(TEXT + "/archive")
    View archive(Page page, @PathVariable String slug) {
        var process = processes.at(slug, page);
        var removed = papers.removed(process.id()).stream().limit(MOST_REMOVED).toList();
        var tallies =
                talks.tallies(process.id(), removed.stream().map(Block::number).toList());
        return page.show(
                "consultations/archive",
                "top",
                tops.of(process, "/text", page),
                "removed",
                removed,
                "tallies",
                tallies);
    }
}

package org.ukuk.dialogue.consultations.outcome;

import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.dialogue.consultations.Paging;
import org.ukuk.dialogue.consultations.Talks;
import org.ukuk.dialogue.consultations.Tally;
import org.ukuk.dialogue.consultations.paper.Block;
import org.ukuk.dialogue.consultations.paper.Papers;
import org.ukuk.dialogue.process.Group;
import org.ukuk.dialogue.process.Processes;
import org.ukuk.dialogue.process.Tops;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

/// Who holds which position to which block, groups beside each other.
@Controller
class PositionsController {

    private static final int SIZE = 40;

    private final Processes processes;
    private final Tops tops;
    private final Papers papers;
    private final Talks talks;

    PositionsController(Processes processes, Tops tops, Papers papers, Talks talks) {
        this.processes = processes;
        this.tops = tops;
        this.papers = papers;
        this.talks = talks;
    }

    @GetMapping("/{language:ky|ru|en}/consultations/{slug}/matrix")
    View matrix(Page page, @PathVariable String slug, @RequestParam(name = "page", defaultValue = "1") String number) {
        var process = processes.at(slug, page);
        var newest = papers.versions(process.id()).stream().findFirst().orElseThrow(NotHere::page);
        var paging = Paging.of(Paging.asked(number), SIZE, newest.blocks());
        var blocks = papers.blocks(process.id(), newest.number(), paging.skip() + 1, SIZE);
        var tallies =
                talks.tallies(process.id(), blocks.stream().map(Block::number).toList());
        var rows = blocks.stream()
                .map(block -> new MatrixView.Row(block, tallies.getOrDefault(block.number(), Tally.NONE)))
                .toList();
        var groups = Arrays.stream(Group.values())
                .filter(group ->
                        rows.stream().anyMatch(row -> row.tally().positions().containsKey(group)))
                .toList();
        return page.show(
                "consultations/matrix",
                "top",
                tops.of(process, "/matrix", page),
                "view",
                new MatrixView(rows, groups, paging));
    }
}

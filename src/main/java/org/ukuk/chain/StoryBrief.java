package org.ukuk.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ukuk.chain.ChainView.Bond;
import org.ukuk.chain.ChainView.Entry;
import org.ukuk.exchange.brief.Brief;
import org.ukuk.exchange.brief.Brief.Block;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;

/// A story as a document.
final class StoryBrief {

    private final Page page;
    private final List<Block> blocks = new ArrayList<>();

    private StoryBrief(Page page) {
        this.page = page;
    }

    static Brief of(StoryView story, Page page, LocalDate day) {
        var made = new StoryBrief(page);
        story.chapters().forEach(made::chapter);
        made.ends(story.ends());
        return new Brief(
                page.language(),
                page.say("chain.story.title", story.title()),
                page.say("chain.story.lead"),
                made.blocks,
                page.absolute(story.path()),
                day);
    }

    private void chapter(ChainView.Row row) {
        var step = row.step().code();
        blocks.add(new Brief.Heading(1, page.say("chain.step." + step)));
        blocks.add(new Brief.Paragraph(page.say("chain.chapter." + step)));
        row.entries().forEach(this::entry);
        if (row.more() > 0) {
            blocks.add(new Brief.Paragraph(page.say("chain.more", row.more())));
        }
    }

    private void entry(Entry entry) {
        blocks.add(new Brief.Heading(2, entry.title()));
        paragraph(entry.over());
        paragraph(entry.summary());
        said(entry);
        entry.said().forEach(said -> {
            paragraph(said.title());
            said(said);
        });
        if (!entry.links().isEmpty()) {
            blocks.add(new Brief.Bullets(entry.links().stream().map(this::bond).toList()));
        }
        if (entry.address() != null) {
            var address = entry.address().startsWith("/") ? page.absolute(entry.address()) : entry.address();
            blocks.add(new Brief.Linked(address, address));
        }
    }

    private void said(Entry entry) {
        paragraph(entry.about());
        paragraph(entry.note());
        var on = entry.on();
        paragraph(joined(
                on == null ? "" : Names.day(page.language(), on),
                entry.role(),
                entry.source().isEmpty() ? "" : page.say("chain.source", entry.source())));
    }

    private String bond(Bond bond) {
        return joined(
                page.say("link." + bond.verb()) + " " + bond.title(),
                Names.day(page.language(), bond.on()),
                page.say("accounts.role." + bond.role()),
                bond.source().isEmpty() ? "" : page.say("chain.source", bond.source()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            blocks.add(new Brief.Paragraph(text));
        }
    }

    private void ends(List<StoryView.End> ends) {
        if (!ends.isEmpty()) {
            blocks.add(new Brief.Heading(1, page.say("chain.ends")));
            blocks.add(new Brief.Bullets(ends.stream()
                    .map(end -> end.of() + ": "
                            + page.say("chain.missing." + end.step().code()))
                    .toList()));
        }
    }
}

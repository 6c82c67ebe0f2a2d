package org.ukuk.dialogue.consultations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ukuk.dialogue.consultations.paper.Block;
import org.ukuk.dialogue.consultations.paper.Papers;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.voices.Signatures;
import org.ukuk.dialogue.voices.Speaking;
import org.ukuk.dialogue.voices.Voice;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

/// Gathers what the page of a block shows.
@Component
class BlockPages {

    private static final int SIZE = 20;
    private static final int REPLIES = 5;
    private static final int MOST_HELD = 200;

    private final Papers papers;
    private final Contributions contributions;
    private final Talks talks;
    private final TalkEntries entries;
    private final Signatures signatures;

    BlockPages(Papers papers, Contributions contributions, Talks talks, TalkEntries entries, Signatures signatures) {
        this.papers = papers;
        this.contributions = contributions;
        this.talks = talks;
        this.entries = entries;
        this.signatures = signatures;
    }

    /// What of the block an address asks for.
    ///
    /// @param page from 1
    /// @param at id of a contribution whose page it is; empty for none
    /// @param thread id of a contribution whose replies are asked for; empty for none
    /// @param to id of a contribution that is replied to; empty for none
    /// @param said what just happened; empty for nothing
    record Asked(int page, String at, String thread, String to, String said) {

        static final Asked PLAIN = new Asked(1, "", "", "", "");
    }

    /// @throws NotHere when there never was such a block
    BlockView of(Process process, int number, Asked asked, Speaking speaking, TalkForm form, Page page) {
        var history = papers.history(process.id(), number);
        if (history.isEmpty()) {
            throw NotHere.page();
        }
        var block = history.getLast();
        var histories = Map.of(number, history);
        var thread = known(asked.thread(), process, number).map(one -> entry(one, histories, page));
        var paging = thread.isPresent()
                ? Paging.of(asked.page(), SIZE, replies(thread.get().said()))
                : Paging.of(pageOf(asked, process, number), SIZE, talks.count(process.id(), number));
        var said = thread.map(one -> talks.replies(one.said().id(), paging.skip(), SIZE))
                .orElseGet(() -> talks.page(process.id(), number, paging.skip(), SIZE));
        var mine = speaking.voices().values().stream().map(Voice::id).toList();
        var beside = papers.blocks(process.id(), block.version(), Math.max(1, block.position() - 1), 3);
        return new BlockView(
                block,
                block.version() < papers.newest(process.id()),
                changes(history, page.language()),
                talks.tallies(process.id(), List.of(number)).getOrDefault(number, Tally.NONE),
                held(process, number, page.language()),
                thread,
                withReplies(said, histories, page),
                paging,
                entries.of(talks.waiting(process.id(), number, mine), histories, page.language()),
                speaking,
                form,
                known(asked.to(), process, number).map(one -> entry(one, histories, page)),
                asked.said(),
                beside(beside, block.position() - 1),
                beside(beside, block.position() + 1));
    }

    private Optional<Contribution> known(String id, Process process, int number) {
        return Optional.of(id)
                .filter(one -> !one.isEmpty())
                .flatMap(contributions::find)
                .filter(one ->
                        one.process().equals(process.id()) && one.block() == number && one.isShown() && !one.isReply());
    }

    private TalkEntry entry(Contribution one, Map<Integer, List<Block>> histories, Page page) {
        return entries.of(List.of(one), histories, page.language()).getFirst();
    }

    private int replies(Contribution one) {
        return talks.replies(List.of(one.id())).getOrDefault(one.id(), 0);
    }

    /// The page that holds the contribution asked for, or the one it replies to.
    private int pageOf(Asked asked, Process process, int number) {
        return Optional.of(asked.at())
                .filter(id -> !id.isEmpty())
                .flatMap(contributions::find)
                .filter(one -> one.process().equals(process.id()) && one.block() == number)
                .flatMap(one -> one.isReply() ? contributions.find(one.parent()) : Optional.of(one))
                .map(one -> talks.before(one) / SIZE + 1)
                .orElse(asked.page());
    }

    private List<TalkEntry> withReplies(Collection<Contribution> said, Map<Integer, List<Block>> histories, Page page) {
        var ids = said.stream().map(Contribution::id).toList();
        var replies = entries.of(talks.firstReplies(ids, REPLIES), histories, page.language()).stream()
                .collect(Collectors.groupingBy(entry -> entry.said().parent()));
        var counts = talks.replies(ids);
        return entries.of(said, histories, page.language()).stream()
                .map(entry -> {
                    var own = replies.getOrDefault(entry.said().id(), List.of());
                    return entry.with(own, counts.getOrDefault(entry.said().id(), 0) - own.size());
                })
                .toList();
    }

    private static List<BlockView.Change> changes(List<Block> history, Language language) {
        var changes = new ArrayList<BlockView.Change>();
        for (int i = history.size() - 1; i > 0; i--) {
            var after = history.get(i);
            if (after.sameSince() == after.version()) {
                changes.add(
                        new BlockView.Change(after.version(), history.get(i - 1).in(language), after.in(language)));
            }
        }
        return changes;
    }

    private List<BlockView.Held> held(Process process, int number, Language language) {
        var held = talks.ofOrganisations(process.id(), number, MOST_HELD);
        var signed = signatures.of(held.stream().map(Talks.Held::voice).toList(), language);
        return held.stream()
                .flatMap(one -> Optional.ofNullable(signed.get(one.voice())).stream()
                        .map(signature -> new BlockView.Held(signature, one.stance())))
                .toList();
    }

    private static int beside(List<Block> blocks, int position) {
        return blocks.stream()
                .filter(one -> one.position() == position)
                .findFirst()
                .map(Block::number)
                .orElse(0);
    }
}

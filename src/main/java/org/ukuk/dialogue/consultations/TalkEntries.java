package org.ukuk.dialogue.consultations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Comparison.Run;
import org.ukuk.dialogue.consultations.paper.Block;
import org.ukuk.dialogue.consultations.paper.Papers;
import org.ukuk.dialogue.process.Group;
import org.ukuk.dialogue.voices.Signature;
import org.ukuk.dialogue.voices.Signatures;
import org.ukuk.platform.i18n.Language;

/// Makes contributions ready to be read: who said them, to which words, and what became of them.
@Component
public final class TalkEntries {

    /// What is left to say of a voice that is gone.
    private static final Signature NOBODY = new Signature(Group.OTHER, "", null, "", false);

    private final Signatures signatures;
    private final Answers answers;
    private final Papers papers;

    public TalkEntries(Signatures signatures, Answers answers, Papers papers) {
        this.signatures = signatures;
        this.answers = answers;
        this.papers = papers;
    }

    /// @param contributions of one consultation, at most 1,000
    /// @param language of the names of organisations
    public List<TalkEntry> of(String process, Collection<Contribution> contributions, Language language) {
        var numbers = contributions.stream().map(Contribution::block).collect(Collectors.toSet());
        return of(contributions, papers.histories(process, numbers), language);
    }

    /// @param histories of the blocks they are about
    List<TalkEntry> of(Collection<Contribution> contributions, Map<Integer, List<Block>> histories, Language language) {
        var signed =
                signatures.of(contributions.stream().map(Contribution::voice).collect(Collectors.toSet()), language);
        var answered = answers.all(contributions.stream()
                .map(Contribution::answer)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet()));
        return contributions.stream()
                .map(one -> {
                    var history = histories.getOrDefault(one.block(), List.of());
                    return new TalkEntry(
                            one,
                            signed.getOrDefault(one.voice(), NOBODY),
                            difference(one, history),
                            !history.isEmpty() && history.getLast().changedAfter(one.version()),
                            Optional.ofNullable(answered.get(one.answer())),
                            List.of(),
                            0);
                })
                .toList();
    }

    private static List<Run> difference(Contribution one, List<Block> history) {
        if (one.proposal().isEmpty()) {
            return List.of();
        }
        var before = history.stream()
                .filter(block -> block.version() == one.version())
                .findFirst()
                .map(block -> block.in(one.language()).text())
                .orElse("");
        return Block.difference(before, one.proposal());
    }
}

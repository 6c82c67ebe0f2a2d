package org.ukuk.dialogue.consultations;

import java.util.List;
import java.util.Optional;
import org.ukuk.catalogue.Comparison.Run;
import org.ukuk.dialogue.voices.Signature;

/// A contribution as readers see it.
///
/// @param signature who said it, as far as readers may know
/// @param difference what the proposal takes from the block and puts into it; empty without a proposal
/// @param changed whether the block says something else since
/// @param replies the first of them
/// @param more how many replies there are besides
public record TalkEntry(
        Contribution said,
        Signature signature,
        List<Run> difference,
        boolean changed,
        Optional<Answer> answer,
        List<TalkEntry> replies,
        int more) {

    TalkEntry with(List<TalkEntry> itsReplies, int others) {
        return new TalkEntry(said, signature, difference, changed, answer, itsReplies, others);
    }
}

package org.ukuk.dialogue.moderation;

import java.util.List;

/// Something one said oneself.
///
/// @param hidden why it was hidden the last time; empty when it was not
/// @param mayAppeal whether it is hidden and nobody has appealed yet
public record OwnWords(Words words, String hidden, boolean mayAppeal) {

    static OwnWords from(Words words, List<Act> acts) {
        var hidden = acts.stream()
                .filter(act -> act.done() == Act.Done.HIDDEN || act.done() == Act.Done.UPHELD)
                .reduce((first, second) -> second);
        boolean may = words.standing() == Standing.HIDDEN
                && !acts.isEmpty()
                && acts.getLast().done() == Act.Done.HIDDEN;
        return new OwnWords(words, hidden.map(Act::reason).orElse(""), may);
    }
}

package org.ukuk.dialogue.opinion;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Reason;
import org.ukuk.dialogue.opinion.maths.Vote;
import org.ukuk.dialogue.process.Top;
import org.ukuk.dialogue.voices.Speaking;
import org.ukuk.dialogue.voices.Speaking.Hat;

/// Where one votes: a statement, and how far one is.
///
/// @param as code of the hat one wears; empty while there are several to choose from
/// @param statement null when there is none left
/// @param vote how one voted on it before; null when one did not
/// @param done statements one has voted on
/// @param total statements there are
/// @param typed what was typed, where something is wrong
/// @param added whether a statement was just taken
public record VotingView(
        Top top,
        Speaking speaking,
        String as,
        @Nullable Statement statement,
        @Nullable Vote vote,
        int done,
        int total,
        Map<String, String> typed,
        List<Reason> reasons,
        boolean added) {

    /// Whether one has voted here before, so that nothing is asked any more.
    public boolean isKnown() {
        return speaking.voices().containsKey(as);
    }

    /// Whether one is asked for one's side of the table.
    public boolean asksGroup() {
        return !isKnown() && speaking.hats().stream().anyMatch(Hat::isSelf);
    }

    /// What was typed in a field; empty when nothing was.
    public String at(String field) {
        return typed.getOrDefault(field, "");
    }

    /// What is wrong with a field.
    public List<Reason> about(String field) {
        return reasons.stream().filter(reason -> reason.field().equals(field)).toList();
    }
}

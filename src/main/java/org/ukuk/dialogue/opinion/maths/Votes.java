package org.ukuk.dialogue.opinion.maths;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who voted how on which statement. Participants and statements are numbered in the order they first appear; of two
/// votes of one participant on one statement the later counts.
public final class Votes {

    private final Map<String, Integer> statements = new LinkedHashMap<>();
    private final Map<String, Integer> participants = new LinkedHashMap<>();
    private final List<Ballot> byParticipant = new ArrayList<>();
    private final List<@Nullable String> declared = new ArrayList<>();

    /// @param group the stakeholder group the participant declares; null for none
    public void add(String participant, String statement, Vote vote, @Nullable String group) {
        int who = participants.computeIfAbsent(participant, p -> {
            byParticipant.add(new Ballot());
            declared.add(null);
            return byParticipant.size() - 1;
        });
        int what = statements.computeIfAbsent(statement, s -> statements.size());
        byParticipant.get(who).put(what, vote);
        if (group != null && !group.isBlank()) {
            declared.set(who, group.strip());
        }
    }

    public int countParticipants() {
        return byParticipant.size();
    }

    public int countStatements() {
        return statements.size();
    }

    /// Names of the statements, by number.
    public List<String> statements() {
        return List.copyOf(statements.keySet());
    }

    /// Names of the participants, by number.
    public List<String> participants() {
        return List.copyOf(participants.keySet());
    }

    /// A participant's votes.
    Ballot of(int participant) {
        return byParticipant.get(participant);
    }

    Optional<String> declared(int participant) {
        return Optional.ofNullable(declared.get(participant));
    }
}

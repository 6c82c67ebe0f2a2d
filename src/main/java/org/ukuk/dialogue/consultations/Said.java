package org.ukuk.dialogue.consultations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ukuk.accounts.Secrets;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.consultations.Contribution.Kind;
import org.ukuk.dialogue.consultations.paper.Block;
import org.ukuk.dialogue.moderation.Moderation;
import org.ukuk.platform.i18n.Language;

/// What somebody wants to say to a block, read from a form.
///
/// @param block as it is now
/// @param version the one it is said to
/// @param parent id of the contribution it replies to; empty for none
public record Said(
        String process,
        Block block,
        int version,
        Kind kind,
        String parent,
        @Nullable Stance stance,
        Language language,
        String words,
        String proposal) {

    static final int LONGEST = 3_000;

    /// Block and comment together can be this long.
    static final int LONGEST_PROPOSAL = 10_000;

    private static final String WORDS = "said";
    private static final String PROPOSAL = "proposal";

    /// @param typed `what` (a stance, `amendment` or `comment`), `said`, `proposal` and `to`
    /// @param language of the page
    /// @throws Refused when something is missing or too long
    static Said read(String process, Block block, Map<String, String> typed, Language language) {
        var what = typed.getOrDefault("what", "");
        var parent = typed.getOrDefault("to", "");
        var stance = parent.isEmpty() ? Stance.of(what) : Optional.<Stance>empty();
        var kind = stance.isPresent()
                ? Kind.POSITION
                : what.equals("amendment") && parent.isEmpty() ? Kind.AMENDMENT : Kind.COMMENT;
        if (kind == Kind.COMMENT && parent.isEmpty() && !what.equals("comment")) {
            throw new Refused(Reason.about("what", "talk.rule.what"));
        }
        var shown = block.in(language);
        boolean proposes =
                kind == Kind.AMENDMENT || stance.filter(Stance.CHANGES::equals).isPresent();
        var said = new Said(
                process,
                block,
                block.version(),
                kind,
                parent,
                stance.orElse(null),
                proposes ? shown.language() : language,
                Moderation.read(WORDS, typed.getOrDefault(WORDS, ""), LONGEST),
                proposes ? proposal(typed) : "");
        var reasons = said.reasonsAgainst(shown.text());
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
        return said;
    }

    /// A block is one line.
    private static String proposal(Map<String, String> typed) {
        return Moderation.read(PROPOSAL, typed.getOrDefault(PROPOSAL, ""), LONGEST_PROPOSAL)
                .replaceAll("\\s+", " ");
    }

    private List<Reason> reasonsAgainst(String present) {
        var reasons = new ArrayList<Reason>();
        if (kind == Kind.COMMENT && words.isEmpty()) {
            reasons.add(Reason.about(WORDS, "talk.rule.comment"));
        }
        if (stance == Stance.OPPOSE && words.isEmpty()) {
            reasons.add(Reason.about(WORDS, "talk.rule.oppose"));
        }
        if ((kind == Kind.AMENDMENT || stance == Stance.CHANGES) && (proposal.isEmpty() || proposal.equals(present))) {
            reasons.add(Reason.about(PROPOSAL, "talk.rule.changes"));
        }
        return reasons;
    }

    /// What a moderator reads.
    String all() {
        return words + "\n" + proposal;
    }

    /// The same for the same words of a voice; null for a position, of which there is one at a time.
    @Nullable
    String onlyOnce(String voice) {
        return kind == Kind.POSITION
                ? null
                : Secrets.hash(String.join(
                        "\0", process, voice, Integer.toString(block.number()), kind.code(), parent, words, proposal));
    }

    /// Whether a position says the same as this.
    boolean isSaidBy(Contribution other) {
        return other.stance() == stance
                && other.said().equals(words)
                && other.proposal().equals(proposal);
    }
}

package org.ukuk.dialogue.opinion.maths;

/// How a group voted on a statement.
///
/// @param agree how many agreed
/// @param disagree how many disagreed
/// @param seen how many saw it: these, and those who passed
public record Tally(int agree, int disagree, int seen) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Vote vote) {
        return new Tally(agree + (vote == Vote.AGREE ? 1 : 0), disagree + (vote == Vote.DISAGREE ? 1 : 0), seen + 1);
    }

    Tally plus(Tally other) {
        return new Tally(agree + other.agree, disagree + other.disagree, seen + other.seen);
    }

    /// Share of those who agree, `(A + ½) / (S + 1)` (Jeffreys' prior), 0 to 1.
    public double agreeing() {
        return (agree + 0.5) / (seen + 1);
    }

    /// Share of those who disagree, likewise.
    public double disagreeing() {
        return (disagree + 0.5) / (seen + 1);
    }

    /// The same votes with the sides changed.
    Tally opposite() {
        return new Tally(disagree, agree, seen);
    }

    /// How much more this group agrees than the others do, as a two-proportion z (Polis adds one to each count).
    double zAgainst(Tally others) {
        double mine = (agree + 1.0) / (seen + 1);
        double theirs = (others.agree + 1.0) / (others.seen + 1);
        double pooled = (agree + 1.0 + others.agree + 1) / (seen + 1.0 + others.seen + 1);
        double error = Math.sqrt(pooled * (1 - pooled) * (1 / (seen + 1.0) + 1 / (others.seen + 1.0)));
        return pooled >= 1 || error == 0 ? 0 : (mine - theirs) / error;
    }

    /// How much more than half of them agree, as a z of one proportion (likewise).
    double zAgainstHalf() {
        return 2 * Math.sqrt(seen + 1.0) * ((agree + 1.0) / (seen + 1) - 0.5);
    }

    /// The chance that as many or more would agree if each threw a coin: exact binomial, one side.
    double chanceOfAgreement() {
        double sum = 0;
        double term = -seen * Math.log(2);
        for (int i = 0; i <= seen; i++) {
            if (i > 0) {
                term += Math.log((seen - i + 1.0) / i);
            }
            if (i >= agree) {
                sum += Math.exp(term);
            }
        }
        return Math.min(1, sum);
    }
}

package org.ukuk.standards.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ukuk.standards.status.Standing.State;

/// What one source, as of one day, says of a country and an instrument; and what follows from several.
///
/// @param all observations of that source and day, at least one
/// @param horizon the day up to which it speaks: when it was checked, or its last act. What nobody verified speaks only
/// as far as its acts go.
record Claim(List<Observation> all, LocalDate horizon, boolean verified) {

    /// The newest comes first; of two of one day the verified one.
    private static final Comparator<Claim> NEWEST =
            Comparator.comparing(Claim::horizon).thenComparing(Claim::verified).reversed();

    /// An act that is named tells more than “party”, a day more than a year.
    private static final Comparator<Observation> MOST_TELLING = Comparator.comparing(Observation::verified)
            .thenComparing(one -> one.act() != Act.PARTY)
            .thenComparing(one -> one.day().length());

    static Claim of(List<Observation> all) {
        boolean verified = all.stream().allMatch(Observation::verified);
        var horizon = all.stream()
                .flatMap(one -> one.date().map(date -> date.first()).stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        var checked = all.getFirst().checkedOn();
        return new Claim(all, verified && checked != null && checked.isAfter(horizon) ? checked : horizon, verified);
    }

    /// The standing that follows from all that is known; what is said of a territory counts for nothing else.
    static Standing standing(List<Observation> observations) {
        var sources = new LinkedHashMap<Object, List<Observation>>();
        observations.stream()
                .filter(one -> one.territory().isEmpty())
                .forEach(one -> sources.computeIfAbsent(
                                List.of(one.source(), Objects.toString(one.checkedOn(), "")), key -> new ArrayList<>())
                        .add(one));
        var claims = sources.values().stream()
                .map(Claim::of)
                .filter(claim -> claim.state() != State.UNKNOWN)
                .sorted(NEWEST)
                .toList();
        if (claims.isEmpty()) {
            return new Standing(State.UNKNOWN, null, false, observations);
        }
        var first = claims.getFirst();
        boolean disputed = claims.stream().skip(1).anyMatch(first::contradicts);
        return new Standing(first.state(), mostTelling(claims), disputed, observations);
    }

    private static @Nullable Observation mostTelling(List<Claim> claims) {
        var first = claims.getFirst().act().orElseThrow();
        return claims.stream()
                .filter(claim -> claim.state() == claims.getFirst().state())
                .flatMap(claim -> claim.act().stream())
                .filter(first::agreesWith)
                .max(MOST_TELLING)
                .orElse(first);
    }

    State state() {
        if (ended()) {
            return State.DENOUNCED;
        }
        if (consent().isPresent() || last(Act.FORCE).isPresent()) {
            return State.BOUND;
        }
        if (last(Act.PROVISIONAL).isPresent()) {
            return State.PROVISIONAL;
        }
        if (last(Act.SIGNATURE).isPresent()) {
            return State.SIGNED;
        }
        return last(Act.NONE).isPresent() ? State.NONE : State.UNKNOWN;
    }

    /// Denounced, and not joined again since.
    private boolean ended() {
        return last(Act.DENUNCIATION)
                .map(end -> end.day().isEmpty()
                        || consent()
                                .map(again -> again.day().compareTo(end.day()) <= 0)
                                .orElse(true))
                .orElse(false);
    }

    private Optional<Observation> consent() {
        return all.stream().filter(one -> one.act().isConsent()).max(Comparator.comparing(Observation::day));
    }

    private Optional<Observation> last(Act act) {
        return all.stream().filter(one -> one.act() == act).max(Comparator.comparing(Observation::day));
    }

    private Optional<Observation> act() {
        return switch (state()) {
            case BOUND -> consent().or(() -> last(Act.FORCE));
            case DENOUNCED -> last(Act.DENUNCIATION);
            case PROVISIONAL -> last(Act.PROVISIONAL);
            case SIGNED -> last(Act.SIGNATURE);
            case NONE -> last(Act.NONE);
            case UNKNOWN, FOREIGN -> Optional.empty();
        };
    }

    /// Whether an older claim cannot be true together with this one. What happened after it was made is no
    /// contradiction.
    private boolean contradicts(Claim older) {
        if (older.state() == state()) {
            return older.act()
                    .flatMap(theirs -> act().map(ours -> !sameAct(ours, theirs)))
                    .orElse(false);
        }
        return older.state() == State.BOUND
                ? state() != State.DENOUNCED
                : state() == State.NONE || happenedBefore(older.horizon());
    }

    /// When it entered into force says nothing against when it was ratified.
    private static boolean sameAct(Observation ours, Observation theirs) {
        return ours.act() == Act.FORCE != (theirs.act() == Act.FORCE) || ours.agreesWith(theirs);
    }

    private boolean happenedBefore(LocalDate day) {
        return act().filter(one -> !day.toString().startsWith(one.day()))
                .flatMap(Observation::date)
                .map(date -> date.first().isBefore(day))
                .orElse(false);
    }
}

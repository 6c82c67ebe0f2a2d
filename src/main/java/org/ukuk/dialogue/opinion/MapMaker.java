package org.ukuk.dialogue.opinion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.ukuk.dialogue.opinion.MapRounds.Change;
import org.ukuk.dialogue.process.Phase;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.process.Processes;
import org.ukuk.platform.jobs.Recurring;

/// Makes maps anew when votes came. Two maps in a row always differ by several people's votes, so that nobody's vote
/// can be read from what changed; only the last map of a consultation takes in whoever is left.
@Component
final class MapMaker implements Recurring {

    /// Participants from which there is a map.
    static final int FEWEST = 30;

    /// People who have to vote for a new map.
    static final int NEWLY = 5;

    /// After the last day, votes can be told by their voices for so long.
    static final int DAYS_REMEMBERED = 30;

    private static final Duration BETWEEN = Duration.ofMinutes(1);

    /// A map that took long is not made again before so many times as long.
    private static final int REST = 10;

    private final MapRounds rounds;
    private final CastVotes votes;
    private final Processes processes;
    private final Clock clock;
    private final Map<String, Instant> next = new ConcurrentHashMap<>();

    MapMaker(MapRounds rounds, CastVotes votes, Processes processes, Clock clock) {
        this.rounds = rounds;
        this.votes = votes;
        this.processes = processes;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        rounds.changes().stream()
                .filter(change -> processes
                        .find(change.process())
                        .filter(process -> isDue(change, process))
                        .isPresent())
                .forEach(change -> make(change.process()));
        var until = processes.today().minusDays(DAYS_REMEMBERED);
        votes.remembering().stream()
                .filter(id -> processes
                        .find(id)
                        .filter(process -> process.closes().isBefore(until))
                        .isPresent())
                .forEach(votes::forget);
    }

    private boolean isDue(Change change, Process process) {
        return isEnough(change, processes.phase(process))
                && !next.getOrDefault(change.process(), Instant.MIN).isAfter(clock.instant());
    }

    /// Whether there is something new that may be shown.
    static boolean isEnough(Change change, Phase phase) {
        int newly = phase == Phase.OPEN ? NEWLY : 1;
        return change.voters() >= FEWEST && (change.again() || change.newly() >= newly);
    }

    private void make(String process) {
        long begin = System.nanoTime();
        rounds.count(process);
        var rest = Duration.ofNanos(System.nanoTime() - begin).multipliedBy(REST);
        next.put(process, clock.instant().plus(rest.compareTo(BETWEEN) > 0 ? rest : BETWEEN));
    }
}

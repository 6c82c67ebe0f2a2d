package org.ukuk.dialogue.opinion;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ukuk.dialogue.process.Process;

/// The maps readers may see, and how far the others are from it.
@Component
final class ShownMaps {

    private static final int REMEMBERED = 20;

    private final MapRounds rounds;
    private final CastVotes votes;
    private final OpinionStatements statements;
    private final Cache<Key, CountedMap> counted =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private record Key(String process, int round) {}

    ShownMaps(MapRounds rounds, CastVotes votes, OpinionStatements statements) {
        this.rounds = rounds;
        this.votes = votes;
        this.statements = statements;
    }

    Optional<ShownMap> of(Process process) {
        return rounds.latest(process.id())
                .flatMap(round -> counted(round)
                        .filter(map -> map.participants() >= MapMaker.FEWEST)
                        .map(map -> new ShownMap(
                                round,
                                map,
                                statements.of(process.id()).stream()
                                        .filter(Statement::isShown)
                                        .collect(Collectors.toMap(Statement::number, Function.identity())))));
    }

    /// How many more have to take part at most, a multiple of five; 0 when there are enough and the map is being made.
    int missing(Process process) {
        int there = rounds.latest(process.id())
                .flatMap(this::counted)
                .map(CountedMap::participants)
                .orElseGet(() -> votes.countVoters(process.id()));
        return Band.above(Math.max(0, MapMaker.FEWEST - there));
    }

    private Optional<CountedMap> counted(MapRound round) {
        var key = new Key(round.process(), round.number());
        var known = Optional.ofNullable(counted.getIfPresent(key));
        return known.or(() -> {
            var read = rounds.result(round);
            read.ifPresent(map -> counted.put(key, map));
            return read;
        });
    }
}

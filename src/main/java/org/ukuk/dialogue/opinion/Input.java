package org.ukuk.dialogue.opinion;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ukuk.dialogue.opinion.maths.Vote;
import org.ukuk.dialogue.opinion.maths.Votes;

/// What a map is made of: all ballots in an order that follows from what is on them. It names nobody and does not tell
/// who voted before whom, and the same votes are always the same input.
record Input(List<Ballot> ballots) {

    /// A group that fewer people declare is left out: it would tell who they are.
    static final int FEWEST = 5;

    /// A cell is the statement's number times this, plus the vote.
    static final int BASE = 3;

    private static final Vote[] VOTES = Vote.values();

    /// @param stakeholder code of the declared group; empty when it is left out
    /// @param cells the votes, sorted
    record Ballot(String stakeholder, int[] cells) {

        /// The group, the number of votes, the votes: four bytes each number, the highest first.
        private byte[] bytes() {
            var group = stakeholder.getBytes(StandardCharsets.UTF_8);
            var bytes = ByteBuffer.allocate(group.length + Integer.BYTES * (1 + cells.length))
                    .put(group)
                    .putInt(cells.length);
            bytes.asIntBuffer().put(cells);
            return bytes.array();
        }
    }

    static Input of(List<Ballot> ballots) {
        Map<String, Long> sizes =
                ballots.stream().collect(Collectors.groupingBy(Ballot::stakeholder, Collectors.counting()));
        var sorted = new ArrayList<>(ballots);
        sorted.replaceAll(
                one -> sizes.getOrDefault(one.stakeholder(), 0L) < FEWEST ? new Ballot("", one.cells()) : one);
        sorted.sort(Comparator.comparing(Ballot::stakeholder).thenComparing(Ballot::cells, Arrays::compare));
        return new Input(List.copyOf(sorted));
    }

    int countVotes() {
        return ballots.stream().mapToInt(one -> one.cells().length).sum();
    }

    /// SHA-256 of it, in hexadecimal digits.
    String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            ballots.forEach(one -> digest.update(one.bytes()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    Votes votes() {
        var names = IntStream.rangeClosed(0, OpinionStatements.MOST)
                .mapToObj(Integer::toString)
                .toList();
        var votes = new Votes();
        for (int at = 0; at < ballots.size(); at++) {
            var group = ballots.get(at).stakeholder();
            for (int cell : ballots.get(at).cells()) {
                votes.add(name(at), names.get(cell / BASE), VOTES[cell % BASE], group.isEmpty() ? null : group);
            }
        }
        return votes;
    }

    /// Rows for `ukuk opinion-map`: participant, statement, vote, group. They are made while they are read.
    Iterable<List<String>> rows() {
        return () ->
                IntStream.range(0, ballots.size()).boxed().flatMap(this::rows).iterator();
    }

    private Stream<List<String>> rows(int at) {
        var ballot = ballots.get(at);
        return Arrays.stream(ballot.cells())
                .mapToObj(cell -> List.of(
                        name(at),
                        Integer.toString(cell / BASE),
                        VOTES[cell % BASE].name().toLowerCase(Locale.ROOT),
                        ballot.stakeholder()));
    }

    private static String name(int at) {
        return "p" + (at + 1);
    }
}

package org.ukuk.dialogue.opinion.maths;

import java.util.List;
import org.ejml.data.DMatrixRMaj;

/// The votes as a matrix, participants by statements, less each statement's mean; what was not seen is zero. It is
/// never written out: the votes themselves are all it needs.
final class CentredVotes {

    private final List<Ballot> rows;

    /// By statement and vote.
    private final double[][] values;

    private CentredVotes(List<Ballot> rows, double[][] values) {
        this.rows = rows;
        this.values = values;
    }

    /// @param participants numbers of those who become its rows
    static CentredVotes of(Votes votes, List<Integer> participants) {
        var rows = participants.stream().map(votes::of).toList();
        var sums = new double[votes.countStatements()];
        var seen = new int[votes.countStatements()];
        rows.forEach(row -> row.forEach((statement, vote) -> {
            sums[statement] += vote.number();
            seen[statement]++;
        }));
        var values = new double[sums.length][Vote.values().length];
        for (int statement = 0; statement < sums.length; statement++) {
            for (var vote : Vote.values()) {
                values[statement][vote.ordinal()] = vote.number() - sums[statement] / Math.max(1, seen[statement]);
            }
        }
        return new CentredVotes(rows, values);
    }

    int columns() {
        return values.length;
    }

    /// This matrix times another.
    DMatrixRMaj times(DMatrixRMaj right) {
        var product = new DMatrixRMaj(rows.size(), right.numCols);
        for (int row = 0; row < rows.size(); row++) {
            var ballot = rows.get(row);
            for (int at = 0; at < ballot.size(); at++) {
                int statement = ballot.statement(at);
                add(right, statement, value(ballot, at, statement), product, row);
            }
        }
        return product;
    }

    /// This matrix, turned, times another.
    DMatrixRMaj transposedTimes(DMatrixRMaj right) {
        var product = new DMatrixRMaj(values.length, right.numCols);
        for (int row = 0; row < rows.size(); row++) {
            var ballot = rows.get(row);
            for (int at = 0; at < ballot.size(); at++) {
                int statement = ballot.statement(at);
                add(right, row, value(ballot, at, statement), product, statement);
            }
        }
        return product;
    }

    private double value(Ballot ballot, int at, int statement) {
        return values[statement][ballot.vote(at).ordinal()];
    }

    private static void add(DMatrixRMaj from, int fromRow, double times, DMatrixRMaj to, int toRow) {
        int width = from.numCols;
        int source = fromRow * width;
        int target = toRow * width;
        for (int i = 0; i < width; i++) {
            to.data[target + i] += times * from.data[source + i];
        }
    }
}

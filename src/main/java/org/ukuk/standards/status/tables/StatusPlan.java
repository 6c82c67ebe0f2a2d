package org.ukuk.standards.status.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ukuk.catalogue.Reason;
import org.ukuk.standards.status.Observation;
import org.ukuk.standards.status.Statement;

/// What tables say, with names resolved: what can be taken in, and what cannot and why.
///
/// @param read how many rows were read
/// @param unknown names that nobody here knows, and in how many rows
public record StatusPlan(
        int read,
        List<Observation> observations,
        List<Statement> statements,
        List<RefusedRow> refused,
        Map<Unknown, Integer> unknown) {

    /// @param row as a spreadsheet counts; empty for the whole file
    /// @param cell the column; empty for the whole row
    public record RefusedRow(String file, String row, String cell, Reason reason) {}

    /// Whether there is anything to take in.
    public boolean isEmpty() {
        return observations.isEmpty() && statements.isEmpty();
    }

    /// A plan while it grows.
    static final class Growing {

        private int read;
        private final List<Observation> observations = new ArrayList<>();
        private final List<Statement> statements = new ArrayList<>();
        private final List<RefusedRow> refused = new ArrayList<>();
        private final Map<Unknown, Integer> unknown = new LinkedHashMap<>();

        void row() {
            read++;
        }

        void take(List<Observation> some, List<Statement> others) {
            observations.addAll(some);
            statements.addAll(others);
        }

        void refuse(String file, String row, Reason reason) {
            refused.add(new RefusedRow(file, row, reason.field(), reason));
        }

        void unknown(Unknown name) {
            unknown.merge(name, 1, Integer::sum);
        }

        StatusPlan done() {
            return new StatusPlan(read, observations, statements, refused, unknown);
        }
    }
}

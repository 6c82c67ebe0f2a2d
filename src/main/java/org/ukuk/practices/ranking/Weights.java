package org.ukuk.practices.ranking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ukuk.practices.assessment.CriteriaSet;

/// How much each criterion counts for a reader, from 0, not at all, to 5; all of it stands in the address. Whatever
/// cannot be read is the usual weight, never an error.
///
/// @param byCriterion in the order of the criteria
public record Weights(Map<String, Integer> byCriterion) {

    public static final int MOST = 5;

    private static final int USUAL = 3;
    private static final String PREFIX = "w-";

    static Weights read(Map<String, String[]> parameters, CriteriaSet set) {
        var weights = new LinkedHashMap<String, Integer>();
        set.criteria().forEach(one -> weights.put(one.code(), number(parameters.get(PREFIX + one.code()))));
        return new Weights(weights);
    }

    private static int number(String @org.jspecify.annotations.Nullable [] values) {
        return values != null && values.length > 0 && values[0].matches("[0-5]") ? values[0].charAt(0) - '0' : USUAL;
    }

    /// That of a criterion; 0 for one the reader is not asked about.
    public int of(String criterion) {
        return byCriterion.getOrDefault(criterion, 0);
    }

    /// Whether every criterion counts the same.
    public boolean areEqual() {
        return byCriterion.values().stream().distinct().count() <= 1;
    }

    /// Name of the field of a criterion.
    public static String field(String criterion) {
        return PREFIX + criterion;
    }

    /// As in an address, without `?`; empty when every weight is the usual one.
    String query() {
        return byCriterion.entrySet().stream()
                .filter(one -> one.getValue() != USUAL)
                .map(one -> PREFIX + one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
    }
}

package org.ukuk.policy.upr;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ukuk.exchange.bulk.KnownTable;
import org.ukuk.exchange.bulk.readers.Entry;

/// The table of recommendations that UPR Info publishes: a row for each that a state made to the state under review.
/// Regional groups and organisations follow from the states, so their columns have no place here.
@Component
class UprTable implements KnownTable {

    static final String TO = "to";
    static final String FROM = "from";
    static final String TEXT = "text";
    static final String RESPONSE = "response";
    static final String ISSUE = "issue";
    static final String SESSION = "session";

    private static final Map<String, List<String>> TARGETS = Map.of(
            TO,
            List.of("state", "countries"),
            FROM,
            List.of("sender"),
            TEXT,
            List.of("summary_en"),
            RESPONSE,
            List.of(RESPONSE),
            "action",
            List.of("action"),
            ISSUE,
            List.of(ISSUE),
            SESSION,
            List.of(SESSION));

    /// So many of its columns are no chance.
    private static final int ENOUGH = 4;

    private final Clock clock;

    UprTable(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "recommendation";
    }

    @Override
    public boolean isIt(Set<String> columns) {
        var plain = columns.stream().map(UprTable::plain).collect(Collectors.toSet());
        return (plain.contains(TO) || plain.contains(FROM))
                && plain.stream().filter(TARGETS::containsKey).count() >= ENOUGH;
    }

    static String plain(String column) {
        return column.toLowerCase(Locale.ROOT).strip();
    }

    @Override
    public List<String> targets(String column) {
        return TARGETS.getOrDefault(plain(column), List.of());
    }

    @Override
    public UnaryOperator<Entry> reader() {
        return new UprRows(UprSessions.read(), UprSessions.most(clock));
    }
}

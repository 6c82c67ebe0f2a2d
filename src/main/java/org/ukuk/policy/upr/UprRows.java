package org.ukuk.policy.upr;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;
import org.ukuk.catalogue.Reason;
import org.ukuk.exchange.bulk.readers.Entry;
import org.ukuk.platform.i18n.Countries;

/// Reads the rows of one file of UPR Info. A recommendation is known by who said what to whom in which session; where a
/// file has it twice, it was made twice.
final class UprRows implements UnaryOperator<Entry> {

    /// What a state can have answered, in the words of the years.
    private static final Map<String, String> RESPONSES = Map.ofEntries(
            Map.entry("accepted", "accepted"),
            Map.entry("supported", "accepted"),
            Map.entry("noted", "noted"),
            Map.entry("rejected", "rejected"),
            Map.entry("not supported", "rejected"),
            Map.entry("general response", "unclear"),
            Map.entry("no clear position", "unclear"),
            Map.entry("no clear response", "unclear"),
            Map.entry("no response", "unclear"),
            Map.entry("unclear", "unclear"),
            Map.entry("in progress", "pending"),
            Map.entry("pending", "pending"),
            Map.entry("pending response", "pending"));

    /// Issues stand with commas between; a comma inside the name of one is followed by a small letter.
    private static final String BETWEEN_ISSUES = ",(?!\\s+\\p{Ll})|;";

    private final Map<String, String> months;
    private final int mostSessions;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    /// @param months year and month by session
    /// @param mostSessions no session has a greater number
    UprRows(Map<String, String> months, int mostSessions) {
        this.months = months;
        this.mostSessions = mostSessions;
    }

    @Override
    public Entry apply(Entry entry) {
        var cells = new LinkedHashMap<String, List<String>>();
        var row = new HashMap<String, String>();
        var names = new HashMap<String, String>();
        entry.values().forEach((column, values) -> {
            var said = HtmlUtils.htmlUnescape(String.join("; ", values));
            var name = UprTable.plain(column);
            cells.put(column, values(name, said));
            row.put(name, said);
            names.put(name, column);
        });
        var troubles = new ArrayList<>(entry.troubles());
        troubles.addAll(troubles(row, names));
        var known = known(row);
        int count = seen.merge(known, 1, Integer::sum);
        var before = places.putIfAbsent(digest(row.toString()), entry.place());
        cells.putAll(common(row, known + (count == 1 ? "" : "-" + count)));
        return new Entry(entry.place(), entry.key(), cells, before == null ? "" : before, troubles);
    }

    private static List<String> values(String column, String said) {
        return switch (column) {
            case UprTable.RESPONSE ->
                List.of(RESPONSES.getOrDefault(said.toLowerCase(Locale.ROOT).strip(), said));
            case UprTable.ISSUE ->
                Stream.of(said.split(BETWEEN_ISSUES))
                        .map(String::strip)
                        .filter(issue -> !issue.isEmpty())
                        .distinct()
                        .toList();
            case String other -> List.of(said);
        };
    }

    private List<Reason> troubles(Map<String, String> row, Map<String, String> names) {
        var troubles = new ArrayList<Reason>();
        for (var needed : List.of(UprTable.TO, UprTable.TEXT, UprTable.SESSION)) {
            if (!row.containsKey(needed)) {
                troubles.add(Reason.about(needed, "upr.lacks"));
            }
        }
        var session = row.getOrDefault(UprTable.SESSION, "");
        if (session.matches("\\d{1,9}") && Integer.parseInt(session) > mostSessions) {
            troubles.add(Reason.about(
                    names.getOrDefault(UprTable.SESSION, UprTable.SESSION), "upr.session", session, mostSessions));
        }
        return troubles;
    }

    /// Its address, the same in every file.
    private static String known(Map<String, String> row) {
        var to = country(row.getOrDefault(UprTable.TO, ""));
        var session = row.getOrDefault(UprTable.SESSION, "");
        var said = String.join(
                "\n",
                to,
                country(row.getOrDefault(UprTable.FROM, "")),
                session,
                row.getOrDefault(UprTable.TEXT, "").replaceAll("\\s+", " "));
        var words = ("upr " + session + " " + to).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return words.replaceAll("-$", "") + "-" + digest(said).substring(0, 12);
    }

    private static String country(String name) {
        return Countries.find(name).orElse(name);
    }

    private Map<String, List<String>> common(Map<String, String> row, String slug) {
        var cells = new LinkedHashMap<String, List<String>>();
        cells.put("slug", List.of(slug));
        cells.put("language", List.of("en"));
        cells.put("origin", List.of("upr"));
        cells.put("stage", List.of("sent"));
        var text = row.getOrDefault(UprTable.TEXT, "");
        var session = row.getOrDefault(UprTable.SESSION, "");
        if (!text.isEmpty()) {
            cells.put("title_en", List.of(FirstClause.of(text)));
        }
        if (months.containsKey(session)) {
            cells.put("date", List.of(months.get(session)));
        }
        cells.put("source", List.of("UPR Info, recommendations of the Universal Periodic Review, session " + session));
        return cells;
    }

    private static String digest(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.ukuk.standards;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ukuk.catalogue.Comparison;
import org.ukuk.search.Results;

/// Two to four provisions side by side.
///
/// @param relations what editors confirmed between two of them
/// @param words whether the words that differ were asked for
/// @param differences word by word between the first and each other that is in the same language; none when not asked
/// for
/// @param q what was looked for to be added
/// @param found provisions that can be added
/// @param proposed whether `found` was looked for by the machine from the first provision's own words
/// @param language code of the language asked for; empty for the reader's
/// @param unknown whether some provision of the address is not there
public record CompareView(
        List<Column> columns,
        List<Relation> relations,
        boolean words,
        List<Apart> differences,
        String q,
        List<Results.Hit> found,
        boolean proposed,
        String language,
        boolean unknown) {

    static final int MOST = 4;

    /// @param key names the provision in addresses: `icrmw/art-25`
    /// @param instrument short name
    /// @param path of the provision's page
    public record Column(
            String key,
            String item,
            String anchor,
            String instrument,
            String label,
            String heading,
            String path,
            List<ProvisionView.Row> rows) {

        /// Codes of the languages its text is shown in; none when the text is not here.
        Set<String> languages() {
            return rows.stream()
                    .flatMap(row -> Optional.ofNullable(row.main()).stream())
                    .map(ProvisionView.Said::language)
                    .collect(Collectors.toSet());
        }
    }

    /// What one of the provisions says otherwise than the first.
    ///
    /// @param place among the columns, from 0
    public record Apart(int place, Comparison comparison) {}

    /// A link between two of the provisions.
    ///
    /// @param from place among the columns, from 0
    public record Relation(int from, String verb, int to, String reason) {}

    CompareView telling(List<Apart> told) {
        return new CompareView(columns, relations, words, told, q, found, proposed, language, unknown);
    }

    /// Whether some other provision is in the language of the first, so that their words can be told apart.
    public boolean isComparable() {
        return columns.stream().skip(1).anyMatch(this::isLikeFirst);
    }

    boolean isLikeFirst(Column column) {
        var first = columns.getFirst().languages();
        return !first.isEmpty() && first.equals(column.languages());
    }

    public boolean isFull() {
        return columns.size() >= MOST;
    }

    /// The query of this page with one more provision, without one, or with other wishes.
    public String with(String key) {
        return query(
                java.util.stream.Stream.concat(columns.stream().map(Column::key), java.util.stream.Stream.of(key))
                        .toList(),
                language,
                false);
    }

    public String without(String key) {
        return query(
                columns.stream()
                        .map(Column::key)
                        .filter(one -> !one.equals(key))
                        .toList(),
                language,
                false);
    }

    public String in(String code) {
        return query(columns.stream().map(Column::key).toList(), code, words);
    }

    public String withDifference(boolean wanted) {
        return query(columns.stream().map(Column::key).toList(), language, wanted);
    }

    private static String query(List<String> keys, String language, boolean difference) {
        var query = new StringBuilder();
        for (var key : keys) {
            query.append(query.isEmpty() ? "?" : "&").append("p=").append(key);
        }
        if (!language.isEmpty()) {
            query.append(query.isEmpty() ? "?" : "&").append("in=").append(language);
        }
        return query + (difference ? (query.isEmpty() ? "?" : "&") + "words" : "");
    }
}

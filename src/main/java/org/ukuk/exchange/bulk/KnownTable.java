package org.ukuk.exchange.bulk;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ukuk.exchange.bulk.readers.Entry;

/// A table as others publish it, with columns and words of their own. A feature announces each it knows by a bean of
/// this type; the table is known by its columns, so that nobody has to say where they go.
public interface KnownTable {

    /// Code of the kind that its rows become.
    String kind();

    /// Whether it is this table.
    ///
    /// @param columns those in which a row has a value
    boolean isIt(Set<String> columns);

    /// Where a column goes, the first place being what a page shows; none when the table has no such column.
    List<String> targets(String column);

    /// Reads the rows of one file, one after another: puts words as our fields want them, adds what they do not say and
    /// what all have in common, and marks those that repeat another.
    UnaryOperator<Entry> reader();
}

package org.ukuk.exchange.bulk;

import java.util.List;
import java.util.Map;

/// What an upload looks like before it comes in.
///
/// @param columns of its tables, each with the target it goes to; `Mapping.NOTHING` for none
/// @param targets all that can be chosen
/// @param unknown names of countries that nobody knows, with the number of times they stand there
/// @param encoding what somebody said; empty when it is found out
/// @param delimiter code of what somebody said; empty when it is found out
public record Preview(
        String upload,
        String kind,
        List<Look> files,
        Map<String, String> columns,
        List<String> targets,
        Map<String, Integer> unknown,
        String encoding,
        String delimiter) {

    /// One file.
    ///
    /// @param format code of its `Format`
    /// @param encoding empty where it does not matter
    /// @param delimiter as a message key after `import.delimiter.`; empty where there is none
    /// @param problem why it cannot be read; empty when it can
    public record Look(String name, String format, String encoding, String delimiter, List<Row> rows, String problem) {}

    /// One of the first entries.
    public record Row(String place, List<String> cells) {}
}

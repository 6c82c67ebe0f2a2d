package org.ukuk.exchange.bulk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Reason;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;

/// Something to tell about an entry.
///
/// @param file the source
/// @param place the row's number or the entry's key; empty when about the whole source
/// @param cell columns it is about, with commas between; empty when about the whole entry
/// @param item the record that is here already; null when there is none
public record ImportLine(
        What what,
        String file,
        String place,
        String cell,
        @Nullable String item,
        List<Reason> reasons) {

    /// Why a line is told.
    public enum What {
        REFUSED,
        DUPLICATE,
        /// The entry came in, without this value.
        NOTE,
        /// A column that goes nowhere.
        IGNORED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static What of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    static ImportLine of(What what, String file, String place, List<Reason> reasons) {
        var cells = reasons.stream()
                .map(Reason::field)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return new ImportLine(what, file, place, cells, null, reasons);
    }

    /// Source, entry and columns, as far as there are any.
    public String where() {
        return Stream.of(file, place.equals(file) ? "" : place, cell)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// All reasons as one text.
    public String reason(Messages messages, Language language) {
        return reasons.stream()
                .map(reason -> reason.in(messages, language))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}

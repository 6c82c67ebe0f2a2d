package org.ukuk.exchange.bulk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Reason;
import org.ukuk.exchange.bulk.readers.Entry;
import org.ukuk.platform.i18n.Language;

/// An entry as an item's content, with what could not be taken over.
///
/// @param key what the source calls it; empty where it has no name of its own
/// @param refusals why it cannot come in; each reason's field is the cell
/// @param notes what of it is left out although it comes in
/// @param assumed fields that nothing was said about and that had to be chosen
/// @param ignored columns that have a value and go nowhere
/// @param files names of the files that belong to it
/// @param cells the column each target was filled from
record Composed(
        Entry entry,
        String key,
        Content content,
        List<Reason> refusals,
        List<Reason> notes,
        List<Reason> assumed,
        Set<String> ignored,
        List<String> files,
        Map<String, String> cells) {

    /// Whether it says exactly what another entry of its source says, and is a record of its own all the same.
    boolean repeats() {
        return !entry.repeats().isEmpty();
    }

    /// A reason of the catalogue, about the cell it came from.
    Reason atCell(Reason reason) {
        var field = reason.field();
        var key = reason.key().equals("rule.title-missing") ? "import.title-missing" : reason.key();
        for (var language : Language.values()) {
            if (field.equals(language.code() + ".title")) {
                field = cells.getOrDefault("title_" + language.code(), cells.getOrDefault("title", "title"));
            }
        }
        return new Reason(cells.getOrDefault(field, field), key, reason.arguments());
    }
}

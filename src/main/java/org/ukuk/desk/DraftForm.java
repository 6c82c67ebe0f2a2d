package org.ukuk.desk;

import java.util.List;
import org.ukuk.catalogue.ItemRef;
import org.ukuk.catalogue.Reason;

/// The form of an item: what stands in it, what is wrong with it, and what may have been meant.
///
/// @param reasons what is wrong, each with the field it is about
/// @param meant items a link may have meant, by the row of the link
public record DraftForm(Typed typed, List<Reason> reasons, java.util.Map<Integer, List<ItemRef>> meant) {

    DraftForm(Typed typed, List<Reason> reasons) {
        this(typed, reasons, java.util.Map.of());
    }

    /// Names of the repeated groups and of the inputs in each row of them.
    static final java.util.Map<String, List<String>> ROWS = java.util.Map.of(
            "countries", List.of("country.code", "country.role"),
            "sources", List.of("source.citation", "source.url", "source.accessed"),
            "links",
                    List.of(
                            "link.verb",
                            "link.to",
                            "link.here",
                            "link.there",
                            "link.note",
                            "link.source",
                            "link.since"),
            "topics", List.of("topic"));

    public String value(String name) {
        var all = typed.all(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /// The rows of a repeated input; always at least one.
    public List<String> rows(String name) {
        var all = typed.all(name);
        return all.isEmpty() ? List.of("") : all;
    }

    public List<Reason> about(String field) {
        return reasons.stream().filter(reason -> reason.field().equals(field)).toList();
    }

    public boolean isWrong(String field) {
        return reasons.stream().anyMatch(reason -> reason.field().equals(field));
    }

    /// With an empty row more in a group of `ROWS`, or in a kind's own field.
    DraftForm withRow(String group) {
        return new DraftForm(typed.withRow(ROWS.getOrDefault(group, List.of("f." + group))), reasons, meant);
    }
}

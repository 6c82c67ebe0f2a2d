package org.ukuk.dialogue.consultations;

import java.util.List;
import java.util.Map;
import org.ukuk.catalogue.Reason;

/// What somebody typed who says something to a block; it is shown again when it is refused.
///
/// @param typed by name of the field: `what`, `said`, `proposal`, `to`, `version`, `as`, `group`, `name`
public record TalkForm(Map<String, String> typed, List<Reason> reasons) {

    static final TalkForm BLANK = new TalkForm(Map.of(), List.of());

    /// A page stays a page, whatever was sent.
    private static final int MOST_SHOWN = 50_000;

    /// What was typed; empty when nothing was.
    public String at(String field) {
        var text = typed.getOrDefault(field, "");
        return text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) : text;
    }

    public boolean has(String field) {
        return typed.containsKey(field);
    }

    /// What is wrong with a field.
    public List<Reason> about(String field) {
        return reasons.stream().filter(reason -> reason.field().equals(field)).toList();
    }

    TalkForm because(List<Reason> more) {
        return new TalkForm(typed, more);
    }

    /// The version it was written for; 0 when that is not known.
    int version() {
        return at("version").matches("\\d{1,6}") ? Integer.parseInt(at("version")) : 0;
    }
}

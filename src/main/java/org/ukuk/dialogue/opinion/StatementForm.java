package org.ukuk.dialogue.opinion;

import java.util.List;
import java.util.Map;
import org.ukuk.catalogue.Reason;

/// What was typed about a statement, shown again when something is wrong.
///
/// @param typed by name of the field
public record StatementForm(Map<String, String> typed, List<Reason> reasons) {

    /// What was typed in a field, or what is there already.
    public String at(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }

    /// What is wrong with a field.
    public List<Reason> about(String field) {
        return reasons.stream().filter(reason -> reason.field().equals(field)).toList();
    }
}

package org.ukuk.dialogue.meetings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Reason;

/// A form as somebody filled it in, with what is wrong with it; it is shown again with all that was typed.
///
/// @param name which form of a page it is; empty when nothing was typed
/// @param typed by name of the field
public record Filled(String name, Map<String, String> typed, List<Reason> reasons) {

    public static final Filled NOTHING = new Filled("", Map.of(), List.of());

    /// A form that was sent.
    public static Filled of(String name, Map<String, String> typed) {
        return new Filled(name, typed, List.of());
    }

    /// The same with what is wrong.
    public Filled because(List<Reason> wrong) {
        return new Filled(name, typed, wrong);
    }

    /// Whether this is the form that was sent.
    public boolean is(String form) {
        return form.equals(name);
    }

    /// What was typed, without blanks around it; empty when nothing was.
    public String get(String field) {
        return typed.getOrDefault(field, "")
                .replace("\r\n", "\n")
                .replace("\0", "")
                .strip();
    }

    /// What was typed into a field of a form, or what stands there when another form was sent.
    public String at(String form, String field, String untouched) {
        return is(form) ? get(field) : untouched;
    }

    /// What is wrong with a field of a form.
    public List<Reason> about(String form, String field) {
        return is(form)
                ? reasons.stream().filter(one -> one.field().equals(field)).toList()
                : List.of();
    }

    /// What the form was filled from; -1, which fits nothing, when it does not say.
    public long version() {
        return get("version").matches("\\d{1,15}") ? Long.parseLong(get("version")) : -1;
    }

    /// A day like 2026-03-31; empty when it is none.
    public Optional<LocalDate> day(String field) {
        try {
            return get(field).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(get(field)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// A whole number of at most six digits; null when it is none.
    public @Nullable Integer number(String field) {
        return get(field).matches("\\d{1,6}") ? Integer.valueOf(get(field)) : null;
    }
}

package org.ukuk.policy.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Reason;

/// What somebody typed into one of the forms of a case; shown again when something is wrong.
///
/// @param name of the form: `ask`, `answer`, `assess`, `action`, `indicator` …; empty when nothing was typed
/// @param typed by name of the field
public record CaseForm(String name, Map<String, String> typed, List<Reason> reasons) {

    static final CaseForm BLANK = new CaseForm("", Map.of(), List.of());

    /// What was typed into a field of a form; empty when it was another form, or nothing.
    public String at(String form, String field) {
        return form.equals(name) ? typed.getOrDefault(field, "").strip() : "";
    }

    /// The same, with what stands in an untouched form.
    public String at(String form, String field, String untouched) {
        return form.equals(name) ? at(form, field) : untouched;
    }

    /// What is wrong with a field of a form.
    public List<Reason> about(String form, String field) {
        return form.equals(name)
                ? reasons.stream().filter(one -> one.field().equals(field)).toList()
                : List.of();
    }

    String get(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    @Nullable
    LocalDate day(String field) {
        return Bishkek.day(get(field)).orElse(null);
    }

    Optional<Long> version() {
        return get("version").matches("\\d{1,15}") ? Optional.of(Long.valueOf(get("version"))) : Optional.empty();
    }

    /// The version that the next post of a form names: the one it was filled in from, or the newest once the person has
    /// been told that there is another.
    public long version(String form, long newest) {
        boolean told = reasons.stream().anyMatch(one -> one.key().equals("followup.rule.stale"));
        return form.equals(name) && !told ? version().orElse(newest) : newest;
    }

    CaseForm because(List<Reason> wrong) {
        return new CaseForm(name, typed, wrong);
    }
}

package org.ukuk.standards.status;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.catalogue.Reason;
import org.ukuk.platform.i18n.Countries;
import org.ukuk.platform.i18n.Language;

/// What an editor typed about a country and an instrument: an observation, or a statement.
///
/// @param typed by name of the field; what was typed is shown again when something is wrong
public record StatusForm(Map<String, String> typed, List<Reason> reasons) {

    private static final int LONGEST_SOURCE = 1_000;
    private static final int LONGEST_TERRITORY = 300;
    private static final int LONGEST_TEXT = 50_000;

    static StatusForm blank() {
        return new StatusForm(Map.of(), List.of());
    }

    /// What was typed; empty when nothing was.
    public String at(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /// The message keys about a field.
    public List<String> about(String field) {
        return reasons.stream()
                .filter(reason -> reason.field().equals(field))
                .map(Reason::key)
                .toList();
    }

    /// The rules that an observation breaks.
    static StatusForm observation(Map<String, String> typed) {
        return checked(typed, (form, wrong) -> {
            if (Act.of(form.at("act")).isEmpty()) {
                wrong.add(Reason.about("act", "status.rule.act"));
            }
            if (form.at("territory").length() > LONGEST_TERRITORY) {
                wrong.add(Reason.about("territory", "status.rule.long"));
            }
        });
    }

    /// The rules that a statement breaks.
    static StatusForm statement(Map<String, String> typed) {
        return checked(typed, (form, wrong) -> {
            if (Statement.Kind.of(form.at("kind")).isEmpty()) {
                wrong.add(Reason.about("kind", "status.rule.kind"));
            }
            if (form.at("text").isEmpty() || form.at("text").length() > LONGEST_TEXT) {
                wrong.add(Reason.about("text", "status.rule.text"));
            }
            if (form.at("anchor").length() > 100) {
                wrong.add(Reason.about("anchor", "status.rule.long"));
            }
            if (!form.at("toward").isEmpty()
                    && Countries.find(form.at("toward")).isEmpty()) {
                wrong.add(Reason.about("toward", "status.rule.country"));
            }
        });
    }

    private static StatusForm checked(
            Map<String, String> typed, java.util.function.BiConsumer<StatusForm, List<Reason>> more) {
        var wrong = new ArrayList<Reason>();
        var form = new StatusForm(typed, wrong);
        if (Countries.find(form.at("country")).isEmpty()) {
            wrong.add(Reason.about("country", "status.rule.country"));
        }
        if (!form.at("day").isEmpty() && PartialDate.parse(form.at("day")).isEmpty()) {
            wrong.add(Reason.about("day", "status.rule.day"));
        }
        more.accept(form, wrong);
        if (form.at("source").isEmpty() || form.at("source").length() > LONGEST_SOURCE) {
            wrong.add(Reason.about("source", "status.rule.source"));
        }
        if (!form.at("url").isEmpty() && !form.at("url").matches("https?://\\S{3,990}")) {
            wrong.add(Reason.about("url", "status.rule.url"));
        }
        if (!form.at("checked").isEmpty() && form.checkedOn() == null) {
            wrong.add(Reason.about("checked", "status.rule.checked"));
        }
        return form;
    }

    private @Nullable LocalDate checkedOn() {
        try {
            return at("checked").isEmpty() ? null : LocalDate.parse(at("checked"));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private String country(String field) {
        return Countries.find(at(field)).orElse("");
    }

    private @Nullable String orNull(String field) {
        return at(field).isEmpty() ? null : at(field);
    }

    /// Only of a form without reasons against it.
    Observation asObservation(String item) {
        return new Observation(
                "",
                item,
                country("country"),
                Act.of(at("act")).orElseThrow(),
                at("day"),
                at("territory"),
                orNull("note"),
                at("source"),
                orNull("url"),
                checkedOn(),
                !at("verified").isEmpty());
    }

    /// Only of a form without reasons against it.
    Statement asStatement(String item) {
        return new Statement(
                "",
                item,
                country("country"),
                Statement.Kind.of(at("kind")).orElseThrow(),
                Statement.anchor(at("anchor")),
                country("toward"),
                at("day"),
                Language.of(at("language")).orElse(Language.EN).code(),
                at("text"),
                at("source"),
                orNull("url"),
                checkedOn(),
                !at("verified").isEmpty());
    }
}

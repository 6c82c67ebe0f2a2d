package org.ukuk.practices.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Reason;
import org.ukuk.platform.i18n.Language;
import org.ukuk.practices.assessment.Assessment.Score;
import org.ukuk.practices.assessment.Assessment.Written;

/// What an expert typed; it is shown again when something is wrong.
///
/// @param typed by name of the field: `score.legal`, `reason.legal`, `conditions` …
public record AssessmentForm(Map<String, String> typed, List<Reason> reasons) {

    private static final int LONGEST = 5_000;

    static AssessmentForm of(Written written) {
        var typed = new LinkedHashMap<String, String>();
        written.scores().forEach((code, score) -> {
            typed.put("score." + code, score.value() == null ? "" : Integer.toString(score.value()));
            typed.put("reason." + code, score.reason());
        });
        typed.put("conditions", written.conditions());
        typed.put("interest", written.interest());
        typed.put("language", written.language().code());
        return new AssessmentForm(typed, List.of());
    }

    /// @param whole whether it is to be handed in, so that nothing may be missing
    static AssessmentForm read(Map<String, String> typed, CriteriaSet set, boolean whole) {
        var wrong = new ArrayList<Reason>();
        var form = new AssessmentForm(typed, wrong);
        set.criteria().forEach(criterion -> {
            form.checkScore(criterion.code(), whole, wrong);
            form.checkText("reason." + criterion.code(), whole, wrong);
        });
        form.checkText("conditions", false, wrong);
        form.checkText("interest", whole, wrong);
        return form;
    }

    private void checkScore(String criterion, boolean whole, List<Reason> wrong) {
        var field = "score." + criterion;
        if (at(field).isEmpty() ? whole : score(criterion) == null) {
            wrong.add(Reason.about(field, "assessment.rule.score", Criterion.MOST));
        }
    }

    private void checkText(String field, boolean whole, List<Reason> wrong) {
        if (whole && at(field).isEmpty()) {
            wrong.add(Reason.about(
                    field, field.equals("interest") ? "assessment.rule.interest" : "assessment.rule.reason"));
        } else if (at(field).length() > LONGEST) {
            wrong.add(Reason.about(field, "assessment.rule.long", LONGEST));
        }
    }

    /// What was typed; empty when nothing was.
    public String at(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /// What is wrong with a field.
    public List<Reason> about(String field) {
        return reasons.stream().filter(reason -> reason.field().equals(field)).toList();
    }

    private @Nullable Integer score(String criterion) {
        var text = at("score." + criterion);
        return text.matches("\\d") && Criterion.isScore(Integer.parseInt(text)) ? Integer.valueOf(text) : null;
    }

    /// Only of a form without reasons against it.
    Written written(CriteriaSet set) {
        var scores = new LinkedHashMap<String, Score>();
        set.criteria().forEach(criterion -> {
            var code = criterion.code();
            scores.put(code, new Score(score(code), at("reason." + code), ""));
        });
        return new Written(Language.of(at("language")).orElse(Language.RU), at("conditions"), at("interest"), scores);
    }

    AssessmentForm with(List<Reason> more) {
        return new AssessmentForm(typed, more);
    }
}

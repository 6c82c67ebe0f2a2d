package org.ukuk.practices.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ukuk.catalogue.Reason;
import org.ukuk.platform.i18n.Language;

/// What an editor typed of a criterion; it is shown again when something is wrong.
///
/// @param typed by name of the field: `name.en`, `question.en`, `anchor.en.0` …
public record CriterionForm(Map<String, String> typed, List<Reason> reasons) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 1_000;

    static CriterionForm of(Criterion criterion) {
        var typed = new LinkedHashMap<String, String>();
        criterion.words().forEach((language, words) -> {
            typed.put("name." + language.code(), words.name());
            typed.put("question." + language.code(), words.question());
            for (int i = 0; i <= Criterion.MOST; i++) {
                typed.put(anchor(language, i), words.anchors().get(i));
            }
        });
        return new CriterionForm(typed, List.of());
    }

    /// Every text is needed in every language: an expert reads the scale in one of them.
    static CriterionForm read(Map<String, String> typed) {
        var wrong = new ArrayList<Reason>();
        var form = new CriterionForm(typed, wrong);
        for (var language : Language.values()) {
            form.check("name." + language.code(), LONGEST_NAME, wrong);
            form.check("question." + language.code(), LONGEST_TEXT, wrong);
            for (int i = 0; i <= Criterion.MOST; i++) {
                form.check(anchor(language, i), LONGEST_TEXT, wrong);
            }
        }
        return form;
    }

    private void check(String field, int longest, List<Reason> wrong) {
        if (at(field).isEmpty() || at(field).length() > longest) {
            wrong.add(Reason.about(field, "criteria.rule.text", longest));
        }
    }

    private static String anchor(Language language, int score) {
        return "anchor." + language.code() + "." + score;
    }

    /// What was typed; empty when nothing was.
    public String at(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /// Whether something is wrong with a field.
    public boolean isWrong(String field) {
        return reasons.stream().anyMatch(reason -> reason.field().equals(field));
    }

    /// Only of a form without reasons against it.
    Criterion criterion(String code) {
        var words = new EnumMap<Language, Criterion.Words>(Language.class);
        for (var language : Language.values()) {
            var anchors = IntStream.rangeClosed(0, Criterion.MOST)
                    .mapToObj(i -> at(anchor(language, i)))
                    .toList();
            words.put(
                    language,
                    new Criterion.Words(at("name." + language.code()), at("question." + language.code()), anchors));
        }
        return new Criterion(code, words);
    }
}

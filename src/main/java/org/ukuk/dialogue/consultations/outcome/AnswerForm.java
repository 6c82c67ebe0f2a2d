package org.ukuk.dialogue.consultations.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.consultations.Answers.Target;
import org.ukuk.dialogue.consultations.Verdict;
import org.ukuk.platform.i18n.Language;

/// What an editor typed who answers contributions.
///
/// @param chosen what is answered, as `contribution/answer it had`
/// @param typed `verdict`, `reason.ky`, `reason.ru`, `reason.en`
public record AnswerForm(Set<String> chosen, Map<String, String> typed, List<Reason> reasons) {

    static final AnswerForm BLANK = new AnswerForm(Set.of(), Map.of(), List.of());

    private static final int LONGEST = 3_000;

    static AnswerForm of(MultiValueMap<String, String> posted) {
        return new AnswerForm(
                Set.copyOf(posted.getOrDefault("which", List.of())), posted.toSingleValueMap(), List.of());
    }

    AnswerForm because(List<Reason> more) {
        return new AnswerForm(chosen, typed, more);
    }

    public String at(String field) {
        return typed.getOrDefault(field, "").replace("\r\n", "\n").strip();
    }

    /// What is wrong with a field.
    public List<Reason> about(String field) {
        return reasons.stream().filter(reason -> reason.field().equals(field)).toList();
    }

    Optional<Verdict> verdict() {
        return Verdict.of(at("verdict"));
    }

    Map<Language, String> said() {
        var said = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var text = at("reason." + language.code());
            if (!text.isEmpty()) {
                said.put(language, text);
            }
        }
        return said;
    }

    Collection<Target> targets() {
        return chosen.stream()
                .map(one -> one.split("/", 2))
                .map(parts -> new Target(parts[0], parts.length > 1 ? parts[1] : ""))
                .toList();
    }

    /// @throws Refused when something is missing
    void requireWhole() {
        var wrong = new ArrayList<Reason>();
        if (chosen.isEmpty()) {
            wrong.add(Reason.about("", "talk.rule.which"));
        }
        if (verdict().isEmpty()) {
            wrong.add(Reason.about("verdict", "talk.rule.verdict"));
        }
        if (said().isEmpty()) {
            wrong.add(Reason.about("reason.ky", "talk.rule.reason"));
        }
        if (said().values().stream().anyMatch(text -> text.length() > LONGEST)) {
            wrong.add(Reason.about("reason.ky", "talk.rule.reason-long", LONGEST));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }
}

package org.ukuk.accounts.signin;

import java.util.List;
import java.util.Map;

/// A form of the desk that was sent when its writer was no longer signed in.
///
/// @param path where it was sent
/// @param fields what stood in it, without the proof of where it came from
public record KeptForm(String person, String path, Map<String, List<String>> fields) {

    /// Whether its place shows what was typed in a form again when it is asked to.
    public boolean isDraft() {
        return path.matches("/desk/(items/[0-9A-Z]{26}|[a-z-]+/new)");
    }

    /// Which of the form's buttons was pressed; empty for the usual one.
    public String then() {
        return fields.getOrDefault("then", List.of("")).getFirst();
    }

    int weight() {
        return fields.entrySet().stream()
                .mapToInt(field -> field.getKey().length()
                        + field.getValue().stream().mapToInt(String::length).sum())
                .sum();
    }
}

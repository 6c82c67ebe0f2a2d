package org.ukuk.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What stands in the inputs of a form, as it was typed; several values where an input is repeated.
public record Typed(Map<String, List<String>> values) {

    /// Takes over what a browser sent: line ends become `\n`, what no text contains is left out.
    static Typed sent(Map<String, List<String>> parameters) {
        var values = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, sent) ->
                values.put(name, sent.stream().map(Typed::cleaned).toList()));
        return new Typed(values);
    }

    private static String cleaned(String text) {
        return text.replace("\r\n", "\n").replace("\0", "");
    }

    static Typed nothing() {
        return new Typed(new LinkedHashMap<>());
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /// The first value without blanks around it; empty when there is none.
    public String one(String name) {
        var all = all(name);
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    /// The value in row `row` of a repeated input, without blanks around it; empty when the row has none.
    public String at(String name, int row) {
        var all = all(name);
        return row < all.size() ? all.get(row).strip() : "";
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    Typed with(String name, List<String> all) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, all);
        return new Typed(changed);
    }

    Typed with(String name, String value) {
        return with(name, List.of(value));
    }

    /// With one more empty row in each of these inputs.
    Typed withRow(List<String> names) {
        var changed = this;
        for (var name : names) {
            var rows = new ArrayList<>(all(name));
            rows.add("");
            changed = changed.with(name, rows);
        }
        return changed;
    }
}

package org.ukuk.standards.formats.akn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What each element of Akoma Ntoso 3.0 may hold, from `standards/akoma-ntoso.txt`. What it holds is matched as one
/// text, in which a letter stands for an element.
final class Schema {

    /// An element of another namespace.
    static final String OTHER = "other";

    private static final Pattern TOKEN = Pattern.compile("@?[\\w:]+|\\S");
    private static final char FIRST = '\uE000';

    private final Map<String, List<String>> sets = new HashMap<>();
    private final Map<String, List<String>> attributes = new HashMap<>();
    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<String, Character> letters = new HashMap<>();
    private final Map<String, Set<String>> values = new HashMap<>();

    /// What an element holds.
    ///
    /// @param model of what is in it, a letter an element
    /// @param written the model as people read it
    /// @param text whether text may stand in it
    /// @param attributes which it may have, and whether it must
    record Shape(Pattern model, String written, boolean text, Map<String, Boolean> attributes) {}

    /// Read when a document first asks for it.
    private static final class Lazily {
        private static final Schema ONE = new Schema();
    }

    static Schema get() {
        return Lazily.ONE;
    }

    private Schema() {
        for (var line : lines()) {
            var parts = line.split(":", 2);
            var names = Arrays.asList(parts[0].split(" "));
            var rest = parts[1].strip();
            switch (names.getFirst()) {
                case "set" -> sets.put("@" + names.get(1), words(rest));
                case "attributes" -> attributes.put("@" + names.get(1), words(rest));
                case "values" -> values.put(names.get(1), Set.copyOf(words(rest)));
                case "elements" -> shapes(names.subList(1, names.size()), rest);
                default -> throw new IllegalStateException("not understood: " + line);
            }
        }
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }

    private static List<String> lines() {
        var lines = new ArrayList<String>();
        var in = Objects.requireNonNull(Schema.class.getResourceAsStream("/standards/akoma-ntoso.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line : reader.lines().toList()) {
                if (line.startsWith("  ")) {
                    lines.add(lines.removeLast() + " " + line.strip());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private void shapes(List<String> names, String rest) {
        int semicolon = rest.indexOf(';');
        var written = rest.substring(0, semicolon).strip();
        boolean text = written.startsWith("text ");
        var model = text ? written.substring(5) : written;
        var shape =
                new Shape(Pattern.compile(pattern(model)), model, text, allowed(words(rest.substring(semicolon + 1))));
        names.forEach(name -> shapes.put(name, shape));
    }

    private Map<String, Boolean> allowed(List<String> written) {
        var allowed = new LinkedHashMap<String, Boolean>();
        for (var one : written) {
            if (one.startsWith("@")) {
                allowed.putAll(allowed(attributes.getOrDefault(one, List.of())));
            } else {
                allowed.put(one.replace("!", ""), one.endsWith("!"));
            }
        }
        return allowed;
    }

    private String pattern(String model) {
        var pattern = new StringBuilder();
        var tokens = TOKEN.matcher(model);
        while (tokens.find()) {
            var token = tokens.group();
            if (token.startsWith("@")) {
                pattern.append(pattern(String.join(" ", sets.getOrDefault(token, List.of()))));
            } else if (Character.isLetter(token.charAt(0))) {
                pattern.append(letters.computeIfAbsent(token, one -> (char) (FIRST + letters.size())));
            } else {
                pattern.append(token.equals("(") ? "(?:" : token);
            }
        }
        return pattern.toString();
    }

    /// Empty when no element is called so.
    Optional<Shape> shape(String element) {
        return Optional.ofNullable(shapes.get(element));
    }

    /// What may stand in an attribute; empty when anything may.
    Set<String> values(String attribute) {
        return values.getOrDefault(attribute, Set.of());
    }

    /// The elements within one as the models write them.
    String letters(List<Element> within) {
        var written = new StringBuilder();
        for (var one : within) {
            written.append(letters.getOrDefault(one.isAkn() ? one.name() : OTHER, '?'));
        }
        return written.toString();
    }
}

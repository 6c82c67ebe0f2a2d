package org.ukuk.standards.formats.akn;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ukuk.standards.formats.Flaw;

/// What stands against a document as Akoma Ntoso 3.0: elements and attributes that are unknown, missing or out of
/// place, identifiers that are empty or stand twice, days that do not exist.
final class Rules {

    /// More would not be read.
    static final int MOST = 50;

    private static final Set<String> IDENTIFIERS = Set.of("eId", "wId", "GUID");
    private static final Set<String> UNIQUE = Set.of("eId", "GUID");
    private static final Set<String> YES_OR_NO =
            Set.of("frozen", "exclusion", "incomplete", "authoritative", "originatingExpression");
    private static final Set<String> NUMBERS = Set.of("rowspan", "colspan", "level", "border", "breakAt");
    private static final Pattern DAY = Pattern.compile("(-?\\d{4,}-\\d\\d-\\d\\d)(T\\S+?)?(Z|[+-]\\d\\d:\\d\\d)?");

    private final Schema schema = Schema.get();
    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private Rules() {}

    static List<Flaw> against(Element root) {
        var rules = new Rules();
        rules.check(root);
        return rules.flaws;
    }

    private void wrong(Element at, String key, Object... arguments) {
        if (flaws.size() < MOST) {
            flaws.add(Flaw.wrong(at.line(), key, arguments));
        }
    }

    private void check(Element element) {
        if (!element.isAkn()) {
            return;
        }
        var shape = schema.shape(element.name()).orElse(null);
        if (shape == null) {
            wrong(element, "lawtext.wrong.element", element.name());
            return;
        }
        attributes(element, shape.attributes());
        if (!shape.text() && element.content().stream().anyMatch(Rules::isText)) {
            wrong(element, "lawtext.wrong.text", element.name());
        }
        within(element, shape);
        element.children().forEach(this::check);
    }

    private static boolean isText(Object content) {
        return content instanceof StringBuilder text && !text.toString().isBlank();
    }

    private void within(Element element, Schema.Shape shape) {
        var children = element.children().toList();
        var letters = schema.letters(children);
        var match = shape.model().matcher(letters);
        if (match.matches()) {
            return;
        }
        int good = longestGood(match, letters);
        if (good < children.size()) {
            var child = children.get(good);
            if (!child.isAkn() || schema.shape(child.name()).isPresent()) {
                wrong(child, "lawtext.wrong.child", child.name(), element.name());
            }
        } else {
            wrong(element, "lawtext.wrong.incomplete", element.name(), shape.written());
        }
    }

    /// How many children are as they should be, whatever comes after them.
    private static int longestGood(Matcher match, String letters) {
        int good = 0;
        int bad = letters.length() + 1;
        while (bad - good > 1) {
            int middle = (good + bad) / 2;
            match.reset(letters.substring(0, middle));
            if (match.matches() || match.hitEnd()) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return good;
    }

    private void attributes(Element element, Map<String, Boolean> known) {
        element.attributes().forEach((name, value) -> {
            boolean foreign = name.contains(":") && (known.containsKey("other") || name.startsWith("xsi:"));
            if (!known.containsKey(name) && !foreign) {
                wrong(element, "lawtext.wrong.attribute", element.name(), name);
            } else if (!isGood(element, name, value)) {
                wrong(element, "lawtext.wrong.value", element.name(), name, value);
            } else if (UNIQUE.contains(name)) {
                unique(element, name, value);
            }
        });
        known.forEach((name, needed) -> {
            if (needed && !element.attributes().containsKey(name)) {
                wrong(element, "lawtext.wrong.attribute-missing", element.name(), name);
            }
        });
    }

    private void unique(Element element, String name, String value) {
        var before = seen.putIfAbsent(name + " " + value, element.line());
        if (before != null) {
            wrong(element, "lawtext.wrong.twice", name, value, before);
        }
    }

    private boolean isGood(Element element, String name, String value) {
        if (IDENTIFIERS.contains(name)) {
            return value.matches("\\S+");
        }
        if (name.equals("date")) {
            return isDay(value.strip());
        }
        if (YES_OR_NO.contains(name)
                || element.name().equals("FRBRprescriptive")
                || element.name().equals("FRBRauthoritative")) {
            return Set.of("true", "false", "0", "1").contains(value.strip()) || !name.equals("value");
        }
        if (NUMBERS.contains(name)) {
            return value.strip().matches("[+-]?\\d+");
        }
        return schema.values(name).isEmpty() || schema.values(name).contains(value.strip());
    }

    /// An `xsd:date` or `xsd:dateTime`.
    private static boolean isDay(String value) {
        var match = DAY.matcher(value);
        try {
            return match.matches()
                    && (match.group(2) == null
                            ? LocalDate.parse(match.group(1)) != null
                            : OffsetDateTime.parse(match.group(1)
                                            + match.group(2)
                                            + (match.group(3) == null ? "Z" : match.group(3)))
                                    != null);
        } catch (DateTimeException impossible) {
            return false;
        }
    }
}

package org.ukuk.standards.formats.starter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.platform.i18n.Language;
import org.ukuk.standards.text.Branch;
import org.ukuk.standards.text.InstrumentText;
import org.ukuk.standards.text.Level;
import org.ukuk.standards.text.Words;

/// A file of `collection/provisions`: the structure of one instrument, its headings, and the centre's own sentences
/// about the articles that matter.
///
/// @param slug of the instrument
record ProvisionsYaml(String slug, InstrumentText text) {

    private static final Set<String> HEAD =
            Set.of("instrument", "headings", "source", "url", "checked", "since", "part-of-text", "provisions");
    private static final Set<String> PROVISION =
            Set.of("level", "number", "heading", "summary", "text", "topics", "within");
    private static final Set<String> LANGUAGES = Set.of("ky", "ru", "en");
    private static final int DEEPEST = 12;

    /// @param concepts whether there is a concept of an id
    /// @throws IllegalArgumentException with line and reason when something in it is not as it has to be
    static ProvisionsYaml read(String file, Predicate<String> concepts) {
        var root = YamlNode.read(file);
        var head = root.map(HEAD);
        var slug = root.in(head, "instrument").text();
        if (slug.isEmpty()) {
            throw root.wrong("“instrument” is missing");
        }
        var since = day(root.in(head, "since"));
        var listed = root.in(head, "provisions");
        var provisions = branches(listed, concepts, 0);
        if (provisions.isEmpty()) {
            throw listed.wrong("there are no provisions");
        }
        return new ProvisionsYaml(
                slug,
                new InstrumentText(
                        since,
                        oneOf(root.in(head, "part-of-text"), "false", "true").equals("true"),
                        oneOf(root.in(head, "headings"), "official", "ours").equals("ours"),
                        orNull(root.in(head, "source").text()),
                        orNull(root.in(head, "url").text()),
                        checked(root.in(head, "checked")),
                        provisions,
                        null));
    }

    private static String day(YamlNode place) {
        var day = place.text();
        if (!day.isEmpty() && PartialDate.parse(day).isEmpty()) {
            throw place.wrong("“" + day + "” is no day, month or year");
        }
        return day;
    }

    private static @Nullable LocalDate checked(YamlNode place) {
        var day = place.text();
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            throw place.wrong("“" + day + "” is no day like 2026-11-22");
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String oneOf(YamlNode place, String usual, String other) {
        var value = place.text();
        if (!Set.of("", usual, other).contains(value)) {
            throw place.wrong("“" + value + "” is neither " + usual + " nor " + other);
        }
        return value.isEmpty() ? usual : value;
    }

    private static List<Branch> branches(YamlNode places, Predicate<String> concepts, int depth) {
        if (depth > DEEPEST) {
            throw places.wrong("provisions lie more than " + DEEPEST + " deep");
        }
        var branches = new ArrayList<Branch>();
        places.list().forEach(place -> branches.add(branch(place, concepts, depth)));
        return branches;
    }

    private static Branch branch(YamlNode place, Predicate<String> concepts, int depth) {
        var map = place.map(PROVISION);
        var code = place.in(map, "level").text();
        var level =
                Level.of(code).orElseThrow(() -> place.wrong("“" + code + "” is no level, such as part or article"));
        var number = place.in(map, "number").text();
        if (number.length() > 60) {
            throw place.wrong("the number is longer than 60 letters");
        }
        return new Branch(
                level,
                number,
                words(place, map),
                topics(place.in(map, "topics"), concepts),
                branches(place.in(map, "within"), concepts, depth + 1),
                null,
                null,
                place.line());
    }

    private static Map<String, Words> words(YamlNode place, Map<String, YamlNode> map) {
        var headings = inLanguages(place.in(map, "heading"));
        var summaries = inLanguages(place.in(map, "summary"));
        var texts = inLanguages(place.in(map, "text"));
        var languages = new HashSet<>(headings.keySet());
        languages.addAll(summaries.keySet());
        languages.addAll(texts.keySet());
        var words = new LinkedHashMap<String, Words>();
        for (var language : Language.values()) {
            var code = language.code();
            if (languages.contains(code)) {
                words.put(
                        code,
                        new Words(
                                headings.getOrDefault(code, ""),
                                summaries.getOrDefault(code, ""),
                                texts.getOrDefault(code, "")));
            }
        }
        return words;
    }

    private static Map<String, String> inLanguages(YamlNode place) {
        var said = new LinkedHashMap<String, String>();
        place.map(LANGUAGES).forEach((language, text) -> said.put(language, text.text()));
        return said;
    }

    private static List<String> topics(YamlNode places, Predicate<String> concepts) {
        var topics = new ArrayList<String>();
        for (var place : places.list()) {
            if (!concepts.test(place.text())) {
                throw place.wrong("no concept is called " + place.text());
            }
            topics.add(place.text());
        }
        return topics;
    }
}

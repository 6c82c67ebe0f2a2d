package org.ukuk.standards.formats.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.standards.formats.Flaw;
import org.ukuk.standards.formats.LanguageCodes;
import org.ukuk.standards.formats.Unreadable;
import org.ukuk.standards.text.Branch;
import org.ukuk.standards.text.InstrumentText;
import org.ukuk.standards.text.Level;
import org.ukuk.standards.text.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Texts in JSON: the tree that this centre writes (`provisions`), and lists of articles with a text a language
/// (`articles`, each with `article`, `title_en`, `content_en`, `title_zh` …).
final class JsonTexts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_NUMBER = 60;

    private JsonTexts() {}

    /// @throws Unreadable with the line of what is no JSON, else the place of what is not as it has to be
    static InstrumentText read(String text) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            throw new Unreadable(Flaw.wrong(
                    place == null ? 0 : place.getLineNr(), "lawtext.wrong.json", broken.getOriginalMessage()));
        }
        if (root.path("provisions").isArray()) {
            return tree(root);
        }
        if (root.path("articles").isArray()) {
            return InstrumentText.of(list(root));
        }
        throw new Unreadable(Flaw.wrong(0, "lawtext.wrong.json-shape"));
    }

    private static InstrumentText tree(JsonNode root) {
        var since = text(root, "since");
        if (!since.isEmpty() && PartialDate.parse(since).isEmpty()) {
            throw new Unreadable(Flaw.wrong(0, "lawtext.wrong.day", since));
        }
        return new InstrumentText(
                since,
                root.path("part-of-text").asBoolean(false),
                text(root, "headings").equals("ours"),
                orNull(text(root, "source")),
                orNull(text(root, "url")),
                null,
                branches(root.path("provisions"), "provisions"),
                null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).isString()
                ? Objects.requireNonNull(node.path(name).stringValue()).strip()
                : "";
    }

    private static List<Branch> branches(JsonNode nodes, String place) {
        var branches = new ArrayList<Branch>();
        for (int i = 0; i < nodes.size(); i++) {
            branches.add(branch(nodes.get(i), place + "[" + i + "]"));
        }
        return branches;
    }

    private static Branch branch(JsonNode node, String place) {
        var level = Level.of(text(node, "level"))
                .orElseThrow(() -> new Unreadable(Flaw.wrong(0, "lawtext.wrong.level", place, text(node, "level"))));
        var number = number(node, place, "number");
        var words = new LinkedHashMap<String, Words>();
        for (var said : node.path("words").properties()) {
            words.put(
                    language(said.getKey(), place),
                    new Words(
                            text(said.getValue(), "heading"),
                            text(said.getValue(), "summary"),
                            text(said.getValue(), "text")));
        }
        var topics = new ArrayList<String>();
        node.path("topics").forEach(topic -> topics.add(topic.asString()));
        return new Branch(
                level,
                number,
                words,
                topics,
                branches(node.path("within"), place + ".within"),
                orNull(text(node, "eId")),
                null,
                0);
    }

    private static String number(JsonNode node, String place, String name) {
        var number = node.path(name).isNumber() ? node.path(name).asString() : text(node, name);
        if (number.length() > LONGEST_NUMBER) {
            throw new Unreadable(Flaw.wrong(0, "lawtext.wrong.number-at", place, LONGEST_NUMBER));
        }
        return number;
    }

    private static String language(String code, String place) {
        var known = LanguageCodes.shortest(code);
        if (known.equals("und")) {
            throw new Unreadable(Flaw.wrong(0, "lawtext.wrong.language-at", place, code));
        }
        return known;
    }

    private static List<Branch> list(JsonNode root) {
        var branches = new ArrayList<Branch>();
        var preamble = words(root, "", "preamble", "articles");
        if (!preamble.isEmpty()) {
            branches.add(Branch.of(Level.PREAMBLE, "", preamble, List.of()));
        }
        var articles = root.path("articles");
        for (int i = 0; i < articles.size(); i++) {
            var place = "articles[" + i + "]";
            var node = articles.get(i);
            var number = HanNumbers.plain(number(node, place, node.has("article") ? "article" : "number"));
            if (number.isEmpty()) {
                throw new Unreadable(Flaw.wrong(0, "lawtext.wrong.no-number", place));
            }
            branches.add(Branch.of(Level.ARTICLE, number, words(node, "title", "content", place), List.of()));
        }
        return branches;
    }

    /// @param heading what names of headings begin with, before `_en`
    private static Map<String, Words> words(JsonNode node, String heading, String content, String place) {
        var words = new LinkedHashMap<String, Words>();
        for (var one : node.properties()) {
            var name = one.getKey();
            if (name.startsWith(content + "_")) {
                var code = name.substring(content.length() + 1);
                var said = new Words(heading.isEmpty() ? "" : text(node, heading + "_" + code), "", text(node, name));
                if (!said.isEmpty()) {
                    words.put(language(code, place), said);
                }
            }
        }
        return words;
    }
}

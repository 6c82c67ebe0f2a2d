package org.ukuk.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Contributor;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Field.Input;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.catalogue.Reference;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;

/// What a publication is: its fields, how it is cited, what makes two records the same one.
@Component
class PublicationKind implements Kind {

    static final String CODE = "publication";

    /// CSL item types by our types; where CSL has none, the nearest.
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("report", "report"),
            Map.entry("study", "report"),
            Map.entry("policy-brief", "report"),
            Map.entry("proceedings", "report"),
            Map.entry("press-release", "document"),
            Map.entry("article", "article-journal"),
            Map.entry("book", "book"),
            Map.entry("chapter", "chapter"),
            Map.entry("commentary", "report"),
            Map.entry("supervision", "report"),
            Map.entry("handbook", "book"),
            Map.entry("data-note", "report"),
            Map.entry("video", "motion_picture"),
            Map.entry("audio", "song"));

    static final List<String> TYPES = List.of(
            "report",
            "study",
            "policy-brief",
            "proceedings",
            "press-release",
            "article",
            "book",
            "chapter",
            "commentary",
            "supervision",
            "handbook",
            "data-note",
            "video",
            "audio");

    /// Our fields by the CSL variable they fill.
    private static final Map<String, String> VARIABLES = Map.ofEntries(
            Map.entry("publisher", "publisher"),
            Map.entry("place", "publisher-place"),
            Map.entry("series", "collection-title"),
            Map.entry("number", "number"),
            Map.entry("container", "container-title"),
            Map.entry("volume", "volume"),
            Map.entry("issue", "issue"),
            Map.entry("pages", "page"),
            Map.entry("extent", "number-of-pages"),
            Map.entry("isbn", "ISBN"),
            Map.entry("issn", "ISSN"),
            Map.entry("doi", "DOI"),
            Map.entry("url", "URL"),
            Map.entry("licence", "license"),
            Map.entry("rights", "rights"));

    private static final List<Field> FIELDS = List.of(
            Field.of("type", new Input.Choice(TYPES)).needed().narrowing(),
            Field.of("date", new Input.Date()),
            Field.of("authors", new Input.Person()).many().narrowing(),
            Field.of("editors", new Input.Person()).many(),
            Field.of("publisher", new Input.Line()).narrowing(),
            Field.of("place", new Input.Line()),
            Field.of("series", new Input.Line()),
            Field.of("number", new Input.Line()),
            Field.of("container", new Input.Line()),
            Field.of("volume", new Input.Line()),
            Field.of("issue", new Input.Line()),
            Field.of("pages", new Input.Line()),
            Field.of("extent", new Input.Whole(1, 100_000)),
            Field.of("languages", new Input.AnyLanguage()).many(),
            Field.of("isbn", new Input.Identifier("isbn")).many(),
            Field.of("issn", new Input.Identifier("issn")),
            Field.of("doi", new Input.Identifier("doi")),
            Field.of("url", new Input.Address()),
            Field.of("project", new Input.Line()).narrowing(),
            Field.of("funder", new Input.Line()),
            Field.of("rights", new Input.Line()),
            Field.of("licence", new Input.Line()));

    private final Messages messages;

    PublicationKind(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String section() {
        return "library";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public List<Key> keys(Content content) {
        var keys = new ArrayList<Key>();
        content.all("doi").forEach(doi -> keys.add(new Key("doi", doi.toLowerCase(Locale.ROOT))));
        content.all("isbn").forEach(isbn -> keys.add(new Key("isbn", isbn.replaceAll("[^0-9Xx]", ""))));
        PartialDate.parse(content.one("date"))
                .ifPresent(date -> content.texts().values().stream()
                        .map(text -> plain(text.title()))
                        .filter(title -> !title.isEmpty())
                        .distinct()
                        .forEach(title -> keys.add(
                                new Key("match", cut(title) + "|" + date.year() + "|" + plain(firstAuthor(content))))));
        return keys;
    }

    private static String firstAuthor(Content content) {
        return content.all("authors").stream()
                .findFirst()
                .map(line -> Contributor.parse(line).family())
                .orElse("");
    }

    private static String cut(String title) {
        return title.length() > 200 ? title.substring(0, 200) : title;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    @Override
    public Reference reference(Item item) {
        var content = item.content();
        var details = new LinkedHashMap<String, String>();
        VARIABLES.forEach((field, variable) -> {
            var value = content.one(field);
            if (!value.isBlank()) {
                details.put(variable, value);
            }
        });
        var type = content.one("type");
        return new Reference(
                FORMS.getOrDefault(type, "document"),
                type.equals("article") ? "ScholarlyArticle" : type.equals("book") ? "Book" : "Report",
                content.all("authors").stream().map(Contributor::parse).toList(),
                content.all("editors").stream().map(Contributor::parse).toList(),
                PartialDate.parse(content.one("date")).orElse(null),
                content.all("languages"),
                details);
    }

    @Override
    public String overline(Item item, Language language) {
        var type = messages.say(language, "publication.type." + item.content().one("type"));
        return PartialDate.parse(item.content().one("date"))
                .map(date -> type + " · " + date.year())
                .orElse(type);
    }
}

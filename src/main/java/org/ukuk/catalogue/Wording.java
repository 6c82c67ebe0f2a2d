package org.ukuk.catalogue;

import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.i18n.Names;
import org.ukuk.thesaurus.Concepts;

/// How the parts of an item's content are said to a reader: codes as words, ids as titles.
@Component
public final class Wording {

    private final Messages messages;
    private final Kinds kinds;
    private final Concepts concepts;
    private final Items items;
    private final ItemFiles files;

    Wording(Messages messages, Kinds kinds, Concepts concepts, Items items, ItemFiles files) {
        this.messages = messages;
        this.kinds = kinds;
        this.concepts = concepts;
        this.items = items;
        this.files = files;
    }

    public String say(String key, Language language) {
        return messages.say(language, key);
    }

    /// The label of a kind's field; its name when the kind no longer announces it.
    public String field(String kind, String name, Language language) {
        var key = "field." + kind + "." + Field.base(name);
        return messages.has(key) ? messages.say(language, key) : name;
    }

    /// The label as those who write see it: with the language, where there is such a field for each.
    public String label(String kind, String name, Language language) {
        return label(messages, kind, name, language);
    }

    /// The same, for those who have no bean of this type at hand.
    public static String label(Messages messages, String kind, String name, Language language) {
        var key = "field." + kind + "." + Field.base(name);
        var label = messages.has(key) ? messages.say(language, key) : name;
        return Field.language(name)
                .map(one -> messages.say(language, "field.in." + one.code(), label))
                .orElse(label);
    }

    /// The values of a kind's field as words.
    public List<String> values(String kind, String name, List<String> values, Language language) {
        var input = kinds.of(kind).fields().stream()
                .filter(field -> field.name().equals(name))
                .map(Field::input)
                .findFirst()
                .orElse(new Field.Input.Line());
        return values.stream()
                .map(value -> value(kind, name, input, value, language))
                .toList();
    }

    private String value(String kind, String name, Field.Input input, String value, Language language) {
        return switch (input) {
            case Field.Input.Choice(var codes) ->
                codes.contains(value) ? messages.say(language, kind + "." + name + "." + value) : value;
            case Field.Input.Date() ->
                PartialDate.parse(value).map(date -> date.in(language)).orElse(value);
            case Field.Input.AnyLanguage() -> Names.language(language, value);
            case Field.Input.AnyCountry() -> Names.country(language, value);
            case Field.Input.Person() -> Contributor.parse(value).name();
            case Field.Input.Line(), Field.Input.Paragraph(), Field.Input.Address() -> value;
            case Field.Input.Whole w -> value;
            case Field.Input.Identifier i -> value;
        };
    }

    public List<String> topics(List<String> topics, Language language) {
        var thesaurus = concepts.thesaurus();
        return topics.stream().map(topic -> thesaurus.label(topic, language)).toList();
    }

    /// “Kyrgyzstan (point of view)”.
    public List<String> countries(List<Country> countries, Language language) {
        return countries.stream()
                .map(country -> Names.country(language, country.code())
                        + (country.role().equals(Country.ABOUT)
                                ? ""
                                : " (" + messages.say(language, "country." + country.role()) + ")"))
                .toList();
    }

    /// “part of: Title of the other, page-12 — note”.
    public List<String> links(List<Link> links, Language language) {
        var refs = items.refs(links.stream().map(Link::to).toList(), language);
        return links.stream()
                .map(link -> {
                    var other = refs.get(link.to());
                    return messages.say(language, "link." + link.verb()) + ": "
                            + (other == null ? link.to() : other.title())
                            + (link.toAnchor().isEmpty() ? "" : ", " + link.toAnchor())
                            + (link.note() == null ? "" : " — " + link.note());
                })
                .toList();
    }

    public List<String> sources(List<Source> sources, Language language) {
        return sources.stream()
                .map(source -> source.citation()
                        + (source.url() == null ? "" : " " + source.url())
                        + (source.accessedOn() == null ? "" : ", " + Names.day(language, source.accessedOn())))
                .toList();
    }

    public List<String> files(List<Attachment> attachments, Language language) {
        return attachments.stream()
                .map(file -> files.find(file.file())
                        .map(found -> found.name() + " (" + Names.language(language, found.language()) + ")")
                        .orElse(file.file()))
                .toList();
    }
}

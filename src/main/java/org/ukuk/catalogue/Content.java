package org.ukuk.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.i18n.Language;

/// Everything an editor writes about an item: what a draft holds and what a revision keeps.
///
/// @param slug last part of the address; empty to have it made from the title
/// @param visibility `public`, `members`, `desk`, or a working group's name
/// @param original language of the original text
/// @param topics ids of concepts
/// @param checkedOn the day somebody last held the facts against their sources
/// @param unverified names of fields nobody could verify; shown as such
/// @param fields the kind's own fields, by name; how a value is written is said by the field's `Input`
public record Content(
        String slug,
        String visibility,
        Language original,
        Map<Language, Text> texts,
        List<String> topics,
        List<Country> countries,
        List<Link> links,
        List<Source> sources,
        @Nullable LocalDate checkedOn,
        List<String> unverified,
        Map<String, List<String>> fields,
        List<Attachment> files) {

    public static final String PUBLIC = "public";
    public static final String MEMBERS = "members";
    public static final String DESK = "desk";

    public static Content blank(Language original) {
        return new Content(
                "", PUBLIC, original, Map.of(), List.of(), List.of(), List.of(), List.of(), null, List.of(), Map.of(),
                List.of());
    }

    public @Nullable Text text(Language language) {
        return texts.get(language);
    }

    /// The title in the language, else in the original's, else in any; empty when there is none at all.
    public String title(Language language) {
        return Shown.best(this, language).text().title();
    }

    /// All values of a field; none when it is not filled in.
    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /// The first value of a field; empty when it is not filled in.
    public String one(String field) {
        var values = all(field);
        return values.isEmpty() ? "" : values.getFirst();
    }

    public List<String> countries(String role) {
        return countries.stream()
                .filter(c -> c.role().equals(role))
                .map(Country::code)
                .toList();
    }

    public Content withText(Language language, Text text) {
        var changed = new EnumMap<Language, Text>(Language.class);
        changed.putAll(texts);
        changed.put(language, text);
        return with(changed, fields, slug, links, files);
    }

    public Content withField(String name, List<String> values) {
        var changed = new LinkedHashMap<>(fields);
        if (values.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, List.copyOf(values));
        }
        return with(texts, changed, slug, links, files);
    }

    public Content withSlug(String other) {
        return with(texts, fields, other, links, files);
    }

    public Content withLinks(List<Link> other) {
        return with(texts, fields, slug, other, files);
    }

    public Content withFile(Attachment file) {
        var changed = new ArrayList<>(files);
        changed.add(file);
        return with(texts, fields, slug, links, changed);
    }

    public Content withFiles(List<Attachment> other) {
        return with(texts, fields, slug, links, other);
    }

    private Content with(
            Map<Language, Text> newTexts,
            Map<String, List<String>> newFields,
            String newSlug,
            List<Link> newLinks,
            List<Attachment> newFiles) {
        return new Content(
                newSlug,
                visibility,
                original,
                newTexts,
                topics,
                countries,
                newLinks,
                sources,
                checkedOn,
                unverified,
                newFields,
                newFiles);
    }
}

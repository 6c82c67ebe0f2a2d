package org.ukuk.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Field.Input;
import org.ukuk.platform.i18n.Language;

/// The filled fields of an item, in the words of a language.
@Component
public final class Facts {

    /// A field and its values, ready to read.
    ///
    /// @param unverified whether nobody could verify it
    public record Fact(String label, List<Value> values, boolean unverified) {}

    /// @param href address that the value leads to; null when it is words only
    public record Value(String text, @Nullable String href) {}

    private final Kinds kinds;
    private final Wording wording;

    Facts(Kinds kinds, Wording wording) {
        this.kinds = kinds;
        this.wording = wording;
    }

    public List<Fact> of(Item item, Language language) {
        return of(item, language, Set.of());
    }

    /// The same without the fields of these names, which the page shows in another way.
    public List<Fact> of(Item item, Language language, Set<String> elsewhere) {
        var content = item.content();
        var kind = kinds.of(item.kind());
        var facts = new ArrayList<Fact>();
        for (var field : kind.fields()) {
            var values = content.all(field.name());
            if (!values.isEmpty() && !elsewhere.contains(field.base()) && isForReader(field, content, language)) {
                facts.add(new Fact(
                        wording.field(kind.code(), field.name(), language),
                        values(kind.code(), field, values, language),
                        isUnverified(content, field)));
            }
        }
        if (!content.countries().isEmpty()) {
            var names = wording.countries(content.countries(), language).stream()
                    .map(name -> new Value(name, null))
                    .toList();
            facts.add(new Fact(
                    wording.say("item.countries", language),
                    names,
                    content.unverified().contains("countries")));
        }
        return facts;
    }

    private static boolean isUnverified(Content content, Field field) {
        return content.unverified().contains(field.name())
                || content.unverified().contains(field.base());
    }

    /// Of a field that is there once in each language (`place.ky`, `place.ru` …) the reader's is shown, or what there
    /// is
    /// when that is empty.
    private static boolean isForReader(Field field, Content content, Language language) {
        return field.language()
                .map(own -> own == language
                        || content.all(field.base() + "." + language.code()).isEmpty())
                .orElse(true);
    }

    private List<Value> values(String kind, Field field, List<String> values, Language language) {
        var words = wording.values(kind, field.name(), values, language);
        return Stream.iterate(0, i -> i < values.size(), i -> i + 1)
                .map(i -> new Value(words.get(i), address(field.input(), values.get(i))))
                .toList();
    }

    private static @Nullable String address(Input input, String value) {
        return switch (input) {
            case Input.Address() -> value;
            case Input.Identifier(var scheme) when scheme.equals("doi") -> "https://doi.org/" + value;
            case Input.Person() -> orcid(Contributor.parse(value));
            case Input.Identifier i -> null;
            case Input.Line l -> null;
            case Input.Paragraph p -> null;
            case Input.Date d -> null;
            case Input.Choice c -> null;
            case Input.AnyLanguage l -> null;
            case Input.AnyCountry c -> null;
            case Input.Whole w -> null;
        };
    }

    private static @Nullable String orcid(Contributor person) {
        return person.orcid() == null ? null : "https://orcid.org/" + person.orcid();
    }
}

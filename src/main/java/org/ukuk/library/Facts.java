package org.ukuk.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Contributor;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Field.Input;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Wording;
import org.ukuk.library.PublicationView.Fact;
import org.ukuk.library.PublicationView.Value;
import org.ukuk.platform.i18n.Language;

/// The filled fields of a publication, in the words of a language.
@Component
class Facts {

    private final PublicationKind kind;
    private final Wording wording;

    Facts(PublicationKind kind, Wording wording) {
        this.kind = kind;
        this.wording = wording;
    }

    List<Fact> of(Item item, Language language) {
        var content = item.content();
        var facts = new ArrayList<Fact>();
        for (var field : kind.fields()) {
            var values = content.all(field.name());
            if (!values.isEmpty()) {
                facts.add(new Fact(
                        wording.field(kind.code(), field.name(), language),
                        values(field, values, language),
                        content.unverified().contains(field.name())));
            }
        }
        if (!content.countries().isEmpty()) {
            var names = wording.countries(content.countries(), language).stream()
                    .map(name -> new Value(name, null))
                    .toList();
            facts.add(new Fact(
                    wording.say("library.countries", language),
                    names,
                    content.unverified().contains("countries")));
        }
        return facts;
    }

    private List<Value> values(Field field, List<String> values, Language language) {
        var words = wording.values(kind.code(), field.name(), values, language);
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
            case Input.Whole w -> null;
        };
    }

    private static @Nullable String orcid(Contributor person) {
        return person.orcid() == null ? null : "https://orcid.org/" + person.orcid();
    }
}

package org.ukuk.chain;

import java.util.List;
import java.util.Map;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Reference;
import org.ukuk.catalogue.Verb;
import org.ukuk.platform.i18n.Language;

/// A kind of item of the chain, as plain as can be.
record PlainKind(String code, List<Verb> verbs) implements Kind {

    static final Kind[] ALL = {
        new PlainKind("instrument", List.of(new Verb("implements", "implemented-by"))),
        new PlainKind("publication", List.of()),
        new PlainKind("gap", List.of(new Verb("concerns", "has-gap"), new Verb("evidenced-by", "evidence-for"))),
        new PlainKind("practice", List.of(new Verb("answers", "answered-by"), new Verb("based-on", "basis-of"))),
        new PlainKind("recommendation", List.of(new Verb("rests-on", "grounds")))
    };

    @Override
    public String section() {
        return code;
    }

    @Override
    public List<Field> fields() {
        return List.of();
    }

    @Override
    public List<Key> keys(Content content) {
        return List.of();
    }

    @Override
    public Reference reference(Item item) {
        return new Reference("document", "CreativeWork", List.of(), List.of(), null, List.of(), Map.of());
    }

    @Override
    public String overline(Item item, Language language) {
        return code;
    }
}

package org.ukuk.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Field.Input;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Reference;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;

/// What an organisation is: a body of the state, an international or a civil one.
@Component
class OrganisationKind implements Kind {

    static final String CODE = "organisation";

    private static final List<String> TYPES =
            List.of("state-body", "international", "ngo", "academia", "employers", "trade-union", "diaspora", "other");

    private static final List<Field> FIELDS = Stream.of(
                    Stream.of(Field.of("type", new Input.Choice(TYPES)).needed().narrowing()),
                    Field.inEachLanguage("short", new Input.Line()),
                    Field.inEachLanguage("address", new Input.Line()),
                    Stream.of(
                            Field.of("phone", new Input.Line()).many(),
                            Field.of("email", new Input.Line()),
                            Field.of("url", new Input.Address()).many()))
            .flatMap(fields -> fields)
            .toList();

    private final Messages messages;

    OrganisationKind(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String section() {
        return "directory";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public List<Key> keys(Content content) {
        return Key.bySlug(CODE, content);
    }

    @Override
    public Reference reference(Item item) {
        var content = item.content();
        var details = new LinkedHashMap<String, String>();
        if (!content.one("url").isEmpty()) {
            details.put("URL", content.one("url"));
        }
        return new Reference("webpage", "Organization", List.of(), List.of(), null, List.of(), details);
    }

    @Override
    public String overline(Item item, Language language) {
        return messages.say(language, "organisation.type." + item.content().one("type"));
    }
}

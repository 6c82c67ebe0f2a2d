package org.ukuk.catalogue;

import java.util.List;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;

/// Why something is refused, in a form that can be said in any language and shown beside the field.
///
/// @param field the form field it is about, such as `ky.title`; empty when about the whole
/// @param key message key
public record Reason(String field, String key, List<Object> arguments) {

    public static Reason about(String field, String key, Object... arguments) {
        return new Reason(field, key, List.of(arguments));
    }

    public String in(Messages messages, Language language) {
        return messages.say(language, key, arguments.toArray());
    }
}

package org.ukuk.exchange.bulk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Kind;
import org.ukuk.exchange.bulk.readers.Entry;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;

/// Makes content of entries, each column to where the mapping sends it.
final class Composer {

    private final Mapping mapping;
    private final Map<String, Field> fields;
    private final FieldValues values;
    private final Vocabulary words;
    private final boolean strict;
    private final @Nullable Language original;

    /// @param strict whether a value that breaks a rule refuses the entry; otherwise it is left out and told
    /// @param original language of the original where the entry does not say; null to go by the letters
    Composer(
            Kind kind,
            Mapping mapping,
            Vocabulary words,
            Messages messages,
            boolean strict,
            @Nullable Language original) {
        this.mapping = mapping;
        this.fields = kind.fields().stream().collect(Collectors.toMap(Field::name, Function.identity()));
        this.values = new FieldValues(kind, messages, words);
        this.words = words;
        this.strict = strict;
        this.original = original;
    }

    Composed compose(Entry entry) {
        var making = new Composing(entry, values, words, strict);
        entry.values()
                .forEach((column, cells) -> mapping.target(column)
                        .ifPresentOrElse(target -> put(making, target, column, cells), () -> making.ignore(column)));
        fields.values().forEach(making::assume);
        return making.done(original);
    }

    private void put(Composing making, String target, String column, List<String> cells) {
        var field = fields.get(target);
        if (field != null) {
            making.field(field, column, cells);
        } else if (!target.equals(Mapping.NOTHING)) {
            making.common(target, column, cells);
        }
    }
}

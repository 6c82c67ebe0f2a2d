package org.ukuk.exchange.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Kind;
import org.ukuk.exchange.bulk.readers.Entry;
import org.ukuk.exchange.bulk.readers.Format;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;

/// Makes content of entries, each column to where the mapping sends it.
final class Composer {

    private final Routes routes;
    private final Map<String, Field> fields;
    private final FieldValues values;
    private final Vocabulary words;
    private final boolean strict;
    private final @Nullable Language original;

    /// @param original language of the original where the entry does not say; null to go by the letters
    Composer(
            Kind kind, Routes routes, Vocabulary words, Messages messages, Format format, @Nullable Language original) {
        this.routes = routes;
        this.fields = kind.fields().stream().collect(Collectors.toMap(Field::name, Function.identity()));
        this.values = new FieldValues(kind, messages, words);
        this.words = words;
        this.strict = format.isStrict();
        this.original = original;
    }

    Composed compose(Entry read) {
        var entry = routes.read(read);
        var making = new Composing(entry, values, words, strict);
        entry.values().forEach((column, cells) -> put(making, column, cells));
        fields.values().forEach(making::assume);
        return making.done(original);
    }

    private void put(Composing making, String column, List<String> cells) {
        var targets = routes.targets(column);
        if (targets.isEmpty()) {
            making.ignore(column);
        }
        targets.forEach(target -> put(making, target, column, cells));
    }

    /// Where the columns of an entry that was composed go, as a page shows it: one place each.
    Map<String, String> shown(Entry entry) {
        var shown = new LinkedHashMap<String, String>();
        for (var column : entry.values().keySet()) {
            var targets = routes.targets(column);
            shown.put(column, targets.isEmpty() ? Mapping.NOTHING : targets.getFirst());
        }
        return shown;
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

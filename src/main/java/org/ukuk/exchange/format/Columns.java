package org.ukuk.exchange.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.ukuk.catalogue.Country;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kinds;
import org.ukuk.exchange.Entry;
import org.ukuk.exchange.Sheet;
import org.ukuk.platform.i18n.Language;

/// Items as rows of a table: what every item has, then the fields of their kinds under the names that the import takes.
/// Several values stand in one cell, parted by semicolons.
record Columns(List<Column> all) {

    record Column(String name, Function<Item, String> value) {}

    static Columns of(Iterable<Item> items, Kinds kinds, String origin) {
        var codes = new TreeSet<String>();
        items.forEach(item -> codes.add(item.kind()));
        var columns = new ArrayList<Column>();
        columns.add(new Column("id", Item::id));
        columns.add(new Column("kind", Item::kind));
        columns.add(new Column("address", item -> Entry.address(origin, item.id())));
        columns.add(new Column("original", item -> item.content().original().code()));
        for (var language : Language.values()) {
            columns.add(new Column("title_" + language.code(), item -> title(item, language)));
        }
        fields(codes, kinds)
                .forEach(name ->
                        columns.add(new Column(name, item -> join(item.content().all(name)))));
        columns.add(new Column("topics", item -> join(item.content().topics())));
        for (var role : List.of(Country.ABOUT, Country.PERSPECTIVE)) {
            columns.add(new Column(role, item -> join(item.content().countries(role))));
        }
        for (var language : Language.values()) {
            columns.add(new Column("summary_" + language.code(), item -> summary(item, language)));
        }
        return new Columns(columns);
    }

    private static LinkedHashSet<String> fields(Collection<String> codes, Kinds kinds) {
        return codes.stream()
                .flatMap(code -> kinds.of(code).fields().stream())
                .map(Field::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String title(Item item, Language language) {
        var text = item.text(language);
        return text == null ? "" : text.title();
    }

    private static String summary(Item item, Language language) {
        var text = item.text(language);
        return text == null ? "" : text.summary();
    }

    private static String join(Collection<String> values) {
        return String.join("; ", values);
    }

    Sheet sheet(Iterable<Item> items) {
        return new Sheet(
                all.stream().map(Column::name).toList(),
                () -> StreamSupport.stream(items.spliterator(), false)
                        .map(this::row)
                        .iterator());
    }

    private List<String> row(Item item) {
        return all.stream().map(column -> column.value().apply(item)).toList();
    }
}

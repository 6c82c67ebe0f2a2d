package org.ukuk.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Contributor;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.ItemState;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.catalogue.Reference;
import org.ukuk.catalogue.Text;
import org.ukuk.catalogue.TextStatus;
import org.ukuk.platform.i18n.Language;

/// Items with a reference of one's choice: `aReport(Language.RU, "…").by("Асанова, Айгуль").from(2013)`.
public final class References {

    public static final String ID = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
    public static final String ORIGIN = "https://ukuk.example";

    private final String form;
    private final List<Contributor> authors = new ArrayList<>();
    private final List<Contributor> editors = new ArrayList<>();
    private final Map<String, String> details = new HashMap<>();
    private final Language language;
    private Content content;
    private @Nullable PartialDate issued;

    private References(String form, Language language, String title) {
        this.form = form;
        this.language = language;
        this.content = Content.blank(language).withText(language, text(title));
    }

    public static References a(String form, Language language, String title) {
        return new References(form, language, title);
    }

    private static Text text(String title) {
        return new Text(title, "In short.", "", TextStatus.ORIGINAL, null);
    }

    public References by(String... people) {
        List.of(people).forEach(one -> authors.add(Contributor.parse(one)));
        return this;
    }

    public References editedBy(String... people) {
        List.of(people).forEach(one -> editors.add(Contributor.parse(one)));
        return this;
    }

    public References on(String date) {
        issued = PartialDate.parse(date).orElseThrow();
        return this;
    }

    public References with(String variable, String value) {
        details.put(variable, value);
        return this;
    }

    public References translated(Language other, String title) {
        content = content.withText(other, text(title));
        return this;
    }

    public Item item() {
        var at = Instant.parse("2026-11-01T06:00:00Z");
        return new Item(ID, "thing", "a-thing", ItemState.PUBLISHED, 1, at, at, content);
    }

    public Kinds kinds() {
        return new Kinds(List.of(
                new Thing(new Reference(form, "Report", authors, editors, issued, List.of(language.code()), details))));
    }

    /// A kind all of whose items are the same reference.
    private record Thing(Reference reference) implements Kind {

        @Override
        public String code() {
            return "thing";
        }

        @Override
        public String section() {
            return "things";
        }

        @Override
        public List<Field> fields() {
            return List.of();
        }

        @Override
        public Reference reference(Item item) {
            return reference;
        }

        @Override
        public String overline(Item item, Language language) {
            return "Thing";
        }
    }
}

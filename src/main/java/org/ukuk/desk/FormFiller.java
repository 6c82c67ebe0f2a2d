package org.ukuk.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Country;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.Link;
import org.ukuk.catalogue.Source;
import org.ukuk.catalogue.Text;
import org.ukuk.catalogue.TextStatus;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Names;
import org.ukuk.thesaurus.Concepts;

/// Writes an item's content into the inputs of its form, in the words of one language. `FormReader` is its reverse.
@Component
final class FormFiller {

    private final Concepts concepts;
    private final Items items;
    private final Kinds kinds;

    FormFiller(Concepts concepts, Items items, Kinds kinds) {
        this.concepts = concepts;
        this.items = items;
        this.kinds = kinds;
    }

    Typed fill(Content content, Language language) {
        var typed = Typed.nothing()
                .with("original", content.original().code())
                .with("slug", content.slug().matches("untitled(-\\d+)?") ? "" : content.slug())
                .with("visibility", content.visibility())
                .with("checked", day(content.checkedOn()))
                .with("unverified", content.unverified());
        for (var one : Language.values()) {
            typed = text(typed, one.code(), content.text(one), one == content.original());
        }
        for (var field : content.fields().entrySet()) {
            typed = typed.with("f." + field.getKey(), field.getValue());
        }
        var thesaurus = concepts.thesaurus();
        typed = typed.with(
                "topic",
                content.topics().stream()
                        .map(topic -> thesaurus.label(topic, language))
                        .toList());
        typed = column(typed, "country.code", content.countries(), c -> Names.country(language, c.code()));
        typed = column(typed, "country.role", content.countries(), Country::role);
        typed = column(typed, "source.citation", content.sources(), Source::citation);
        typed = column(typed, "source.url", content.sources(), s -> orEmpty(s.url()));
        typed = column(typed, "source.accessed", content.sources(), s -> day(s.accessedOn()));
        return links(typed, content.links(), language);
    }

    private static Typed text(Typed typed, String code, @Nullable Text text, boolean original) {
        var status = text != null ? text.status() : original ? TextStatus.ORIGINAL : TextStatus.HUMAN;
        return typed.with(code + ".status", status.code())
                .with(code + ".title", text == null ? "" : text.title())
                .with(code + ".summary", text == null ? "" : text.summary())
                .with(code + ".body", text == null ? "" : text.body());
    }

    private Typed links(Typed typed, List<Link> links, Language language) {
        var refs = items.refs(links.stream().map(Link::to).toList(), language);
        var filled = column(typed, "link.verb", links, Link::verb);
        filled = column(filled, "link.to", links, link -> {
            var ref = refs.get(link.to());
            return ref == null ? link.to() : kinds.path(language.code(), ref.kind(), ref.slug());
        });
        filled = column(filled, "link.here", links, Link::fromAnchor);
        filled = column(filled, "link.there", links, Link::toAnchor);
        filled = column(filled, "link.note", links, link -> orEmpty(link.note()));
        filled = column(filled, "link.source", links, link -> orEmpty(link.source()));
        return column(filled, "link.since", links, link -> day(link.since()));
    }

    private static <T> Typed column(Typed typed, String name, List<T> rows, Function<T, String> value) {
        return typed.with(name, new ArrayList<>(rows.stream().map(value).toList()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}

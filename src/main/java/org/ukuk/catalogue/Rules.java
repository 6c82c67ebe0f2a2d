package org.ukuk.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ukuk.platform.i18n.Language;

/// What stands against publishing, for items of every kind. One method a rule, one message key a reason.
final class Rules {

    private static final int LONGEST_TITLE = 500;

    private interface Rule {
        Stream<Reason> against(Kind kind, Content content);
    }

    private static final List<Rule> ALL = List.of(
            Rules::originalHasTitle,
            Rules::titlesAreShort,
            Rules::slugIsWellFormed,
            Rules::neededFieldsAreThere,
            Rules::fieldsAreWellFormed,
            Rules::linksAreKnown);

    private Rules() {}

    static List<Reason> against(Kind kind, Content content) {
        var reasons = new ArrayList<Reason>();
        ALL.forEach(rule -> rule.against(kind, content).forEach(reasons::add));
        reasons.addAll(kind.reasonsAgainst(content));
        return reasons;
    }

    private static Stream<Reason> originalHasTitle(Kind kind, Content content) {
        var text = content.text(content.original());
        return text == null || text.title().isBlank()
                ? Stream.of(Reason.about(content.original().code() + ".title", "rule.title-missing"))
                : Stream.empty();
    }

    private static Stream<Reason> titlesAreShort(Kind kind, Content content) {
        return Arrays.stream(Language.values())
                .filter(language -> {
                    var text = content.text(language);
                    return text != null && text.title().length() > LONGEST_TITLE;
                })
                .map(language -> Reason.about(language.code() + ".title", "rule.title-long", LONGEST_TITLE));
    }

    private static Stream<Reason> slugIsWellFormed(Kind kind, Content content) {
        return content.slug().isEmpty() || Slugs.isOne(content.slug())
                ? Stream.empty()
                : Stream.of(Reason.about("slug", "rule.slug"));
    }

    private static Stream<Reason> neededFieldsAreThere(Kind kind, Content content) {
        return kind.fields().stream()
                .filter(field -> field.required() && content.one(field.name()).isBlank())
                .map(field -> Reason.about(field.name(), "rule.field-missing"));
    }

    private static Stream<Reason> fieldsAreWellFormed(Kind kind, Content content) {
        return kind.fields().stream()
                .flatMap(field -> content.all(field.name()).stream()
                        .flatMap(value -> Inputs.reasonAgainst(field.input(), value).stream()
                                .map(key -> Reason.about(field.name(), key, value))));
    }

    private static Stream<Reason> linksAreKnown(Kind kind, Content content) {
        return content.links().stream()
                .filter(link -> link.to().isBlank())
                .map(link -> Reason.about("links", "rule.link-nowhere"));
    }
}

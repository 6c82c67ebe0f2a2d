package org.ukuk.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Comparison.Difference;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Names;

/// Compares two versions of an item in the words of one language.
@Component
public final class Comparisons {

    private final Wording wording;

    Comparisons(Wording wording) {
        this.wording = wording;
    }

    public Comparison between(String kind, Content before, Content after, Language language) {
        return new Both(kind, before, after, language, new ArrayList<>()).compared();
    }

    private final class Both {

        private final String kind;
        private final Content before;
        private final Content after;
        private final Language language;
        private final List<Difference> found;

        Both(String kind, Content before, Content after, Language language, List<Difference> found) {
            this.kind = kind;
            this.before = before;
            this.after = after;
            this.language = language;
            this.found = found;
        }

        Comparison compared() {
            for (var one : Language.values()) {
                text(one, "title", Text::title);
                text(one, "summary", Text::summary);
                text(one, "body", Text::body);
                text(
                        one,
                        "status",
                        text -> wording.say("text.status." + text.status().code(), language));
            }
            fields();
            listed("topics", Content::topics, wording::topics);
            listed("countries", Content::countries, wording::countries);
            listed("links", Content::links, wording::links);
            listed("sources", Content::sources, wording::sources);
            listed("files", Content::files, wording::files);
            listed(
                    "unverified",
                    Content::unverified,
                    (names, l) -> names.stream()
                            .map(name -> wording.label(kind, name, l))
                            .toList());
            one("original", content -> content.original().ownName());
            one("checked", content -> day(content.checkedOn()));
            one("visibility", content -> visibility(content.visibility()));
            one("slug", Content::slug);
            return new Comparison(List.copyOf(found));
        }

        private void text(Language of, String part, Function<Text, String> words) {
            var label = wording.say("compare." + part, language) + " · " + of.ownName();
            differ(
                    label,
                    part.equals("status") ? null : of,
                    lines(before.text(of), words),
                    lines(after.text(of), words));
        }

        private void fields() {
            var names = new LinkedHashSet<>(before.fields().keySet());
            names.addAll(after.fields().keySet());
            for (var name : names) {
                differ(
                        wording.label(kind, name, language),
                        null,
                        wording.values(kind, name, before.all(name), language),
                        wording.values(kind, name, after.all(name), language));
            }
        }

        private <T> void listed(
                String part, Function<Content, List<T>> values, BiFunction<List<T>, Language, List<String>> words) {
            if (!values.apply(before).equals(values.apply(after))) {
                differ(
                        wording.say("compare." + part, language),
                        null,
                        words.apply(values.apply(before), language),
                        words.apply(values.apply(after), language));
            }
        }

        private void one(String part, Function<Content, String> value) {
            differ(
                    wording.say("compare." + part, language),
                    null,
                    paragraphs(value.apply(before)),
                    paragraphs(value.apply(after)));
        }

        private void differ(String label, @Nullable Language of, List<String> old, List<String> fresh) {
            var rows = WordDifference.between(old, fresh);
            if (!rows.isEmpty()) {
                found.add(new Difference(label, of, rows));
            }
        }

        private String day(@Nullable LocalDate day) {
            return day == null ? "" : Names.day(language, day);
        }

        private String visibility(String code) {
            return switch (code) {
                case Content.PUBLIC, Content.MEMBERS, Content.DESK -> wording.say("visibility." + code, language);
                case String group -> group;
            };
        }
    }

    private static List<String> lines(@Nullable Text text, Function<Text, String> words) {
        return text == null || text.isEmpty() ? List.of() : paragraphs(words.apply(text));
    }

    private static List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}

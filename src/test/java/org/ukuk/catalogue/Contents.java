package org.ukuk.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.ukuk.platform.i18n.Language;

/// Content for tests: `aText().titled("…").inRussian("…")`, then `build()`.
public final class Contents {

    private Content content;

    private Contents(Language original) {
        content = Content.blank(original);
    }

    public static Contents inEnglish(String title) {
        return in(Language.EN, title);
    }

    public static Contents in(Language original, String title) {
        return new Contents(original).text(original, title, TextStatus.ORIGINAL);
    }

    public Contents andRussian(String title) {
        return text(Language.RU, title, TextStatus.HUMAN);
    }

    public Contents andKyrgyz(String title) {
        return text(Language.KY, title, TextStatus.HUMAN);
    }

    public Contents with(String field, String... values) {
        content = content.withField(field, List.of(values));
        return this;
    }

    public Contents about(String... topics) {
        content = new Content(
                content.slug(),
                content.visibility(),
                content.original(),
                content.texts(),
                List.of(topics),
                content.countries(),
                content.links(),
                content.sources(),
                content.checkedOn(),
                content.unverified(),
                content.fields(),
                content.files());
        return this;
    }

    public Contents concerning(String country) {
        content = new Content(
                content.slug(),
                content.visibility(),
                content.original(),
                content.texts(),
                content.topics(),
                List.of(new Country(country, Country.ABOUT)),
                content.links(),
                content.sources(),
                content.checkedOn(),
                content.unverified(),
                content.fields(),
                content.files());
        return this;
    }

    public Contents seenBy(String visibility) {
        content = new Content(
                content.slug(),
                visibility,
                content.original(),
                content.texts(),
                content.topics(),
                content.countries(),
                content.links(),
                content.sources(),
                content.checkedOn(),
                content.unverified(),
                content.fields(),
                content.files());
        return this;
    }

    /// The body of the original text.
    public Contents saying(String body) {
        var original = content.original();
        var text = java.util.Objects.requireNonNull(content.text(original));
        content = content.withText(original, new Text(text.title(), text.summary(), body, text.status(), null));
        return this;
    }

    /// The summary of the original text.
    public Contents summed(String summary) {
        var original = content.original();
        var text = java.util.Objects.requireNonNull(content.text(original));
        content = content.withText(original, new Text(text.title(), summary, text.body(), text.status(), null));
        return this;
    }

    public Contents at(String slug) {
        content = content.withSlug(slug);
        return this;
    }

    public Contents linking(String verb, String item) {
        content = content.withLinks(List.of(Link.to(verb, item)));
        return this;
    }

    public Contents byMachine(Language language, String title) {
        return text(language, title, TextStatus.MACHINE);
    }

    public Contents from(String citation) {
        var sources = List.of(new Source(citation, null, null));
        content = new Content(
                content.slug(),
                content.visibility(),
                content.original(),
                content.texts(),
                content.topics(),
                content.countries(),
                content.links(),
                sources,
                content.checkedOn(),
                content.unverified(),
                content.fields(),
                content.files());
        return this;
    }

    public Contents checkedOn(LocalDate day) {
        content = new Content(
                content.slug(),
                content.visibility(),
                content.original(),
                content.texts(),
                content.topics(),
                content.countries(),
                content.links(),
                content.sources(),
                day,
                content.unverified(),
                content.fields(),
                content.files());
        return this;
    }

    private Contents text(Language language, String title, TextStatus status) {
        content = content.withText(language, new Text(title, title + ", in short.", "", status, null));
        return this;
    }

    public Content build() {
        return content;
    }
}

package org.ukuk.exchange;

import java.util.Locale;
import org.ukuk.platform.i18n.Language;

/// The citation styles offered, in the order shown.
enum Style {
    /// GOST R 7.0.5-2008, section 7 (references after the text). Our own CSL file: the one in the public collection
    /// knows neither addresses nor series and speaks Russian whatever the publication's language.
    GOST("/citation/gost.csl"),
    /// Publication Manual of the American Psychological Association, 7th edition.
    APA("apa"),
    /// Chicago Manual of Style, 18th edition, author-date.
    CHICAGO("chicago-author-date");

    private final String source;

    Style(String source) {
        this.source = source;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The CSL file as text, or the name under which citeproc finds it.
    String csl() {
        return source.startsWith("/") ? Locales.resource(source) : source;
    }

    /// GOST describes a publication in its own language (4.5 of the standard); the others in the writer's.
    Language wording(Entry entry, Language reader) {
        return switch (this) {
            case GOST -> Language.of(entry.language()).orElse(Language.EN);
            case APA, CHICAGO -> reader;
        };
    }
}

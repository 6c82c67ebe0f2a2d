package org.ukuk.standards.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Item;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;

/// Says a provision's name as each language does: “Article 25”, «Статья 25», «25-берене».
@Component
public final class Labels {

    private static final Pattern EDGES = Pattern.compile("^[-\\s]+|[-\\s]+$");

    /// Kyrgyz sets a hyphen behind figures and none behind Roman numerals: «5-глава», «III бөлүк».
    private static final Pattern ROMAN_HYPHEN = Pattern.compile("^([IVXLCDM]+)-(?=\\p{Ll})");

    private final Messages messages;

    public Labels(Messages messages) {
        this.messages = messages;
    }

    /// The level and the number; without a number the level alone.
    public String of(Provision provision, Language language) {
        return of(provision.level(), provision.number(), language);
    }

    private String of(Level level, String number, Language language) {
        var said = messages.say(language, "standards.level." + level.code(), number);
        var label = ROMAN_HYPHEN.matcher(EDGES.matcher(said).replaceAll("")).replaceFirst("$1 ");
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /// The label and the heading: “Article 25. Equal pay”.
    public String full(Provision provision, Language language) {
        var heading = heading(provision, language);
        return heading.isEmpty() ? of(provision, language) : of(provision, language) + ". " + heading;
    }

    /// The heading; empty when it only says the label again, as over a preamble.
    public String heading(Provision provision, Language language) {
        var heading = provision.heading(language);
        return heading.equalsIgnoreCase(of(provision, language)) ? "" : heading;
    }

    /// What an instrument is called in running text: its short name in the language, else its title.
    public static String name(Item instrument, Language language) {
        return name(instrument.content(), language);
    }

    /// @param content of an instrument
    public static String name(Content content, Language language) {
        var shortName = content.one("short." + language.code());
        return shortName.isEmpty() ? content.title(language) : shortName;
    }

    /// What the place of an anchor is called: “Article 25 (1) (a)”, “Annex I, Article 7”.
    public String ofAnchor(String anchor, Language language) {
        var said = new StringBuilder();
        boolean inArticle = false;
        for (var segment : anchor.split("\\.")) {
            var parts = segment.split("-", 2);
            var level = Level.ofPrefix(parts[0]);
            var number = parts.length > 1 ? parts[1] : "";
            if (inArticle) {
                said.append(level.isEmpty() ? "" : " (" + number + ")");
            } else if (level.isPresent()) {
                said.append(said.isEmpty() ? "" : ", ")
                        .append(of(level.get(), number.toUpperCase(Locale.ROOT), language));
                inArticle = level.get().isArticle();
            }
        }
        return said.toString();
    }
}

package org.ukuk.standards;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.standards.text.Provision;

/// Says a provision's name as each language does: “Article 25”, «Статья 25», «25-берене».
@Component
class Labels {

    private static final Pattern EDGES = Pattern.compile("^[-\\s]+|[-\\s]+$");

    private final Messages messages;

    Labels(Messages messages) {
        this.messages = messages;
    }

    /// The level and the number; without a number the level alone.
    String of(Provision provision, Language language) {
        var said = messages.say(language, "standards.level." + provision.level().code(), provision.number());
        var label = EDGES.matcher(said).replaceAll("");
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /// The label and the heading: “Article 25. Equal pay”.
    String full(Provision provision, Language language) {
        var heading = provision.heading(language);
        return heading.isEmpty() ? of(provision, language) : of(provision, language) + ". " + heading;
    }
}

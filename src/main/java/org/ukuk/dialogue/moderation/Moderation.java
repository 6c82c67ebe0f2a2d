package org.ukuk.dialogue.moderation;

import java.util.regex.Pattern;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.voices.Voice;

/// The rules by which something new is taken.
public final class Moderation {

    private static final int MOST_LINKS = 2;
    private static final Pattern LINK = Pattern.compile("(?i)https?://|www\\.|\\[url|<a\\s");

    private Moderation() {}

    /// Reads a form's text: line ends are made one, control characters and the spaces around go.
    ///
    /// @param field of the form, for the reasons
    /// @param most letters it may have
    /// @throws Refused when it is too long or full of links
    public static String read(String field, String typed, int most) {
        var text = typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
        if (text.codePointCount(0, text.length()) > most) {
            throw new Refused(Reason.about(field, "moderation.rule.long", most));
        }
        if (LINK.matcher(text).results().limit(MOST_LINKS + 1L).count() > MOST_LINKS) {
            throw new Refused(Reason.about(field, "moderation.rule.links", MOST_LINKS));
        }
        return text;
    }

    /// The standing it begins with: a verified organisation's words are shown at once unless they seem to hold personal
    /// data; everybody else's wait.
    public static Standing first(Voice voice, String text) {
        return voice.isOrganisation() && PersonalData.in(text).isEmpty() ? Standing.SHOWN : Standing.WAITING;
    }
}

package org.ukuk.standards.formats;

import org.ukuk.catalogue.Reason;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;

/// Something in a text that is not as it should be.
///
/// @param line from 1; 0 when it is about the whole
/// @param excludes whether the text cannot be taken in with it; otherwise it is a warning
public record Flaw(int line, Reason reason, boolean excludes) {

    public static Flaw wrong(int line, String key, Object... arguments) {
        return new Flaw(line, Reason.about("", key, arguments), true);
    }

    public static Flaw warning(int line, String key, Object... arguments) {
        return new Flaw(line, Reason.about("", key, arguments), false);
    }

    /// The reason, behind the line where there is one.
    public String in(Messages messages, Language language) {
        var said = reason.in(messages, language);
        return line == 0 ? said : messages.say(language, "lawtext.line", line, said);
    }
}

package org.ukuk.catalogue;

import java.util.Objects;
import org.ukuk.platform.i18n.Language;

/// Translations grow old when their original moves on.
final class Translations {

    private Translations() {}

    /// `after`, in which translations that were not touched while the original's words changed are marked stale.
    static Content markStale(Content before, Content after) {
        var original = after.text(after.original());
        var old = before.text(after.original());
        if (original == null || old == null || original.sameWords(old)) {
            return after;
        }
        var marked = after;
        for (var language : Language.values()) {
            var text = after.text(language);
            if (text != null && text.status() == TextStatus.HUMAN && Objects.equals(text, before.text(language))) {
                marked = marked.withText(language, text.as(TextStatus.STALE));
            }
        }
        return marked;
    }
}

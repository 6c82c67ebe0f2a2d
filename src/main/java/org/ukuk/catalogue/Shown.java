package org.ukuk.catalogue;

import java.util.Map;
import org.ukuk.platform.i18n.Language;

/// The text a reader gets, and in which language: not always the one asked for, and then the reader is told.
public record Shown(Text text, Language language, Language asked) {

    private static final Text NONE = new Text("", "", "", TextStatus.ORIGINAL, null);

    public boolean asAsked() {
        return language == asked;
    }

    /// The asked language, else the original, else whatever there is.
    public static Shown best(Content content, Language asked) {
        var text = content.text(asked);
        if (text != null && !text.title().isBlank()) {
            return new Shown(text, asked, asked);
        }
        var original = content.text(content.original());
        if (original != null && !original.title().isBlank()) {
            return new Shown(original, content.original(), asked);
        }
        return content.texts().entrySet().stream()
                .filter(e -> !e.getValue().title().isBlank())
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new Shown(e.getValue(), e.getKey(), asked))
                .findFirst()
                .orElse(new Shown(NONE, content.original(), asked));
    }
}

package org.ukuk.exchange;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.i18n.Language;

/// Writes citations in one style with the words of one language, one at a time. Making one costs 20 to 100 ms, using
/// it 1 to 5.
final class Citer {

    private static final String ID = "item";
    private static final Pattern ITALIC = Pattern.compile("<span style=\"font-style: italic\">(.*?)</span>");
    private static final Pattern OTHER_TAG = Pattern.compile("<(?!/?i>)[^>]*>");

    private final Style style;
    private final Language language;
    private final CSL csl;
    private @Nullable CSLItemData current;

    Citer(Style style, Language language) {
        this.style = style;
        this.language = language;
        try {
            this.csl = new CSL(new Current(), new Locales(style), null, style.csl(), Locales.tag(language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Current implements ItemDataProvider {

        @Override
        public @Nullable CSLItemData retrieveItem(String id) {
            return current;
        }

        @Override
        public Collection<String> getIds() {
            return List.of(ID);
        }
    }

    /// @param record CSL-JSON
    synchronized Citation cite(Map<String, Object> record) {
        current = CSLItemData.fromJson(record);
        var text = format("text");
        var html = format("html");
        html = OTHER_TAG.matcher(ITALIC.matcher(html).replaceAll("<i>$1</i>")).replaceAll("");
        return new Citation(style.code(), text, html, language.code());
    }

    private String format(String output) {
        csl.reset();
        csl.setOutputFormat(output);
        csl.registerCitationItems(ID);
        return csl.makeBibliography().getEntries()[0].strip();
    }
}

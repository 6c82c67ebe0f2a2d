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
import org.springframework.web.util.HtmlUtils;
import org.ukuk.platform.i18n.Language;

/// Writes citations in one style with the words of one language, one at a time. Making one costs 20 to 100 ms, using
/// it 1 to 5.
final class Citer {

    private static final String ID = "item";
    private static final Pattern ITALIC = Pattern.compile("<span style=\"font-style: italic\">(.*?)</span>");
    private static final Pattern OWN_TAG = Pattern.compile("</?i>");
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
        var html = OTHER_TAG
                .matcher(ITALIC.matcher(bibliography()).replaceAll("<i>$1</i>"))
                .replaceAll("");
        var text = HtmlUtils.htmlUnescape(OWN_TAG.matcher(html).replaceAll(""));
        return new Citation(style.code(), text, html, language.code());
    }

    private String bibliography() {
        csl.reset();
        csl.setOutputFormat("html");
        csl.registerCitationItems(ID);
        return csl.makeBibliography().getEntries()[0].strip();
    }
}

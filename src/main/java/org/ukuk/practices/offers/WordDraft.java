package org.ukuk.practices.offers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Country;
import org.ukuk.catalogue.Source;
import org.ukuk.catalogue.Text;
import org.ukuk.catalogue.TextStatus;
import org.ukuk.platform.i18n.Language;

/// What a filled-in template says.
///
/// @param notUnderstood lines that found no place in the draft
record WordDraft(Content content, List<String> notUnderstood) {

    /// A draft while its template is read.
    static final class Writing {

        final Language language;
        final Map<String, List<String>> fields = new LinkedHashMap<>();
        final List<String> topics = new ArrayList<>();
        final List<Country> countries = new ArrayList<>();
        final List<Source> sources = new ArrayList<>();
        private final List<String> missed = new ArrayList<>();
        private String title = "";
        private String summary = "";

        Writing(Language language) {
            this.language = language;
        }

        void title(String text) {
            title = text;
        }

        void summary(String text) {
            summary = text;
        }

        void add(String field, String value) {
            fields.computeIfAbsent(field, name -> new ArrayList<>()).add(value);
        }

        void missed(String line) {
            missed.add(line);
        }

        WordDraft done() {
            var texts = new EnumMap<Language, Text>(Language.class);
            texts.put(language, new Text(title, summary, "", TextStatus.ORIGINAL, null));
            var content = new Content(
                    "",
                    Content.PUBLIC,
                    language,
                    texts,
                    topics,
                    countries,
                    List.of(),
                    sources,
                    null,
                    List.of(),
                    fields,
                    List.of());
            return new WordDraft(content, missed);
        }
    }
}

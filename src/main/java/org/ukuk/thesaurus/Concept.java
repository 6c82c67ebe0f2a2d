package org.ukuk.thesaurus;

import java.util.List;
import java.util.Map;
import org.ukuk.platform.i18n.Language;

/// A SKOS concept.
///
/// @param id permanent, lower-case Latin with hyphens: `unpaid-wages`
/// @param pref the one preferred label in each language
/// @param alt other good labels
/// @param hidden what people type but nobody should see
/// @param notes scope notes
/// @param broader ids; none for a top concept
/// @param related ids
/// @param matches URIs in outside vocabularies that mean exactly the same
public record Concept(
        String id,
        Map<Language, String> pref,
        Map<Language, List<String>> alt,
        Map<Language, List<String>> hidden,
        Map<Language, String> notes,
        List<String> broader,
        List<String> related,
        List<String> matches) {

    /// The preferred label; that of another language, in the order of languages, when there is none.
    public String label(Language language) {
        var label = pref.get(language);
        return label != null ? label : pref.values().stream().findFirst().orElse(id);
    }
}

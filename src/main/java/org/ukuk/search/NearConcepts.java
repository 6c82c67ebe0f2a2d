package org.ukuk.search;

import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.thesaurus.Concept;

/// Concepts that some words may be meant for, for other modules.
@Component
public final class NearConcepts {

    private final Meaning meaning;

    NearConcepts(Meaning meaning) {
        this.meaning = meaning;
    }

    /// Those with a name, in any language, that begins so or has a word that does; then those whose names have words
    /// like these.
    public List<Concept> to(String words, int limit) {
        return meaning.names().near(words, limit);
    }
}

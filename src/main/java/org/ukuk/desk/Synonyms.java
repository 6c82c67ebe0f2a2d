package org.ukuk.desk;

import org.springframework.stereotype.Component;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.NotHere;
import org.ukuk.search.FailedSearch;
import org.ukuk.search.FailedSearches;
import org.ukuk.thesaurus.Concepts;

/// What editors make of searches that found nothing: words of a concept, or nothing.
@Component
final class Synonyms {

    private final Database database;
    private final Concepts concepts;
    private final FailedSearches failed;
    private final AuditTrail trail;

    Synonyms(Database database, Concepts concepts, FailedSearches failed, AuditTrail trail) {
        this.database = database;
        this.concepts = concepts;
        this.failed = failed;
        this.trail = trail;
    }

    /// Makes the words a hidden label, so that a search for them finds what is about the concept.
    ///
    /// @throws NotHere when there is no such concept
    void label(FailedSearch search, String concept, Language language, Actor by) {
        database.execute(db -> {
            if (!concepts.hide(concept, language, search.words())) {
                throw NotHere.page();
            }
            failed.remove(search.words());
            trail.add(by, "concept.hidden-label-added", concept, language.code() + ": " + search.words());
        });
    }

    /// The trail does not say which words: they may have been a name.
    void unwant(FailedSearch search, Actor by) {
        database.execute(db -> {
            failed.unwant(search.words());
            trail.add(by, "search.unwanted", "", "");
        });
    }
}

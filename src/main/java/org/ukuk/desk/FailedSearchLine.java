package org.ukuk.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ukuk.search.FailedSearch;
import org.ukuk.thesaurus.Concept;

/// A search that found nothing, as the desk shows it.
///
/// @param near concepts it may belong to, the likest first
public record FailedSearchLine(FailedSearch search, List<Concept> near) {

    /// Its own page, where any concept can be chosen.
    public String path() {
        return "/desk/searches/one?words=" + encoded();
    }

    /// The search itself, as a reader asks it.
    public String asked() {
        return "/search?q=" + encoded();
    }

    private String encoded() {
        return URLEncoder.encode(search.words(), StandardCharsets.UTF_8);
    }
}

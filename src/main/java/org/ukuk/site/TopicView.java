package org.ukuk.site;

import java.util.List;
import org.ukuk.catalogue.Card;
import org.ukuk.thesaurus.Concept;

/// A topic's page.
///
/// @param path broader topics, from the top
public record TopicView(
        Concept concept, List<Entry> path, List<Entry> narrower, List<Entry> related, List<Card> newest) {

    /// A topic to walk to.
    ///
    /// @param items how many published items carry it itself
    /// @param below how many topics are narrower, at all depths
    public record Entry(String id, String label, int items, int below) {}

    /// A top topic and those right under it.
    public record Branch(Entry top, List<Entry> entries) {}
}

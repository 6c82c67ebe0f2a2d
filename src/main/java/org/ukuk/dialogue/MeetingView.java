package org.ukuk.dialogue;

import java.util.List;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Links;
import org.ukuk.catalogue.Shown;

/// What the page of a meeting shows.
///
/// @param place in the reader's language; empty when unknown
/// @param topics ids and labels of its topics
public record MeetingView(
        Item item,
        Shown shown,
        String overline,
        String when,
        String place,
        List<Topic> topics,
        List<Links.Seen> links) {

    /// Whether there may be links besides those shown.
    public boolean hasMoreLinks() {
        return links.size() >= MeetingController.LINKS;
    }

    /// A topic to link to.
    public record Topic(String id, String label) {}
}

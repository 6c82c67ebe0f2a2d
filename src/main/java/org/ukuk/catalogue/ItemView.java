package org.ukuk.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.util.UriUtils;
import org.ukuk.platform.web.Page;

/// What the page of an item of any kind shows.
///
/// @param item the version shown
/// @param current number of the version that is current
/// @param path of the page, without query
/// @param moreLinks whether there may be links besides those shown
/// @param versions the newest, newest first
public record ItemView(
        Item item,
        int current,
        String path,
        Shown shown,
        String overline,
        List<Topic> topics,
        List<Facts.Fact> facts,
        List<Group> links,
        boolean moreLinks,
        List<Revision> versions) {

    /// A concept to link to.
    public record Topic(String id, String label) {}

    /// Links of one verb.
    public record Group(String verb, List<Links.Seen> links) {}

    public boolean isOld() {
        return item.revision() != current;
    }

    /// A letter that names the item and its permanent address; who gets it is up to the reader.
    public String mail(Page page) {
        return "mailto:?subject=" + UriUtils.encode(shown.text().title(), StandardCharsets.UTF_8) + "&body="
                + UriUtils.encode(page.absolute("/id/" + item.id()), StandardCharsets.UTF_8);
    }

    public List<Source> sources() {
        return item.content().sources();
    }
}

package org.ukuk.library;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Links;
import org.ukuk.catalogue.Revision;
import org.ukuk.catalogue.Shown;
import org.ukuk.catalogue.Source;
import org.ukuk.catalogue.StoredFile;
import org.ukuk.exchange.Citation;
import org.ukuk.platform.extraction.Extraction.Heading;
import org.ukuk.platform.web.Page;

/// What the page of a publication shows.
///
/// @param item the version shown
/// @param current number of the version that is current
/// @param path of the page, without query
/// @param reading the file the reader opens first; null when no text could be taken out of any
/// @param contents of that file
/// @param moreLinks whether there may be links besides those shown
/// @param versions the newest, newest first
public record PublicationView(
        Item item,
        int current,
        String path,
        Shown shown,
        String overline,
        List<Named> topics,
        List<Fact> facts,
        List<Line> files,
        @Nullable StoredFile reading,
        List<Heading> contents,
        List<Group> links,
        boolean moreLinks,
        List<Revision> versions,
        List<Citation> citations) {

    /// Something to link to by its id.
    public record Named(String id, String label) {}

    /// A field and its values, ready to read.
    ///
    /// @param unverified whether nobody could verify it
    public record Fact(String label, List<Value> values, boolean unverified) {}

    /// @param href address that the value leads to; null when it is words only
    public record Value(String text, @Nullable String href) {}

    /// A file of the version shown.
    ///
    /// @param language name of its language
    /// @param open whether the current version holds it, so that it can be fetched
    public record Line(StoredFile file, String language, boolean open) {}

    /// Links of one verb.
    public record Group(String verb, List<Links.Seen> links) {}

    public boolean isOld() {
        return item.revision() != current;
    }

    /// A letter that names the publication and its permanent address; who gets it is up to the reader.
    public String mail(Page page) {
        return "mailto:?subject=" + UriUtils.encode(shown.text().title(), StandardCharsets.UTF_8) + "&body="
                + UriUtils.encode(page.absolute("/id/" + item.id()), StandardCharsets.UTF_8);
    }

    public List<Source> sources() {
        return item.content().sources();
    }
}

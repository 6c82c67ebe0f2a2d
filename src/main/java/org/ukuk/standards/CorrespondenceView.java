package org.ukuk.standards;

import java.util.List;
import java.util.stream.Collectors;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Links;
import org.ukuk.catalogue.Shown;

/// The articles of an instrument down the side, and beside each what corresponds to it in other instruments.
///
/// @param path of the instrument's page
/// @param others the instruments beside it
/// @param choices instruments that can be put beside it
/// @param empty how many cells have nothing
public record CorrespondenceView(
        Item item,
        Shown shown,
        String path,
        List<Head> others,
        List<Head> choices,
        List<Line> lines,
        int empty,
        int page,
        int pages) {

    static final int MOST = 4;

    /// @param id of the instrument
    public record Head(String id, String slug, String name) {}

    /// An article and one cell for each of the others.
    public record Line(String anchor, String label, String heading, List<List<Links.Seen>> cells) {}

    /// The query with these instruments beside it.
    public String query() {
        return others.stream().map(head -> "with=" + head.slug()).collect(Collectors.joining("&", "?", ""));
    }

    public String at(int other) {
        return query() + (other > 1 ? "&page=" + other : "");
    }
}

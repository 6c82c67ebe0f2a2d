package org.ukuk.catalogue;

import java.util.List;

/// A page of the list of all links of an item.
///
/// @param path of the item's page
/// @param count how many links there are on all pages
/// @param number of this page, from 1
public record LinksView(Shown shown, String path, List<Links.Seen> links, int count, int number, int pages) {

    /// Whether a link begins a group of its verb.
    public boolean opens(int index) {
        return index == 0
                || !links.get(index).verb().equals(links.get(index - 1).verb());
    }

    public String at(int page) {
        return path + "/links" + (page == 1 ? "" : "?page=" + page);
    }
}

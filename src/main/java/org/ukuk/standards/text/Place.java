package org.ukuk.standards.text;

import java.util.regex.Pattern;

/// Where an anchor is read: the page of its article, or of the part around, and the place on that page.
///
/// @param page anchor of the provision whose page it is: `art-25`
/// @param fragment rest of the anchor, as the page's own anchors are written: `para-1`; empty for the page itself
public record Place(String page, String fragment) {

    private static final Pattern ARTICLE =
            Pattern.compile("((?:[^.]+\\.)*?(?:art|rule)-[^.]+(?:\\.\\d+(?=\\.|$))?)(?:\\.(.+))?");

    public static Place of(String anchor) {
        var match = ARTICLE.matcher(anchor);
        return match.matches()
                ? new Place(match.group(1), match.group(2) == null ? "" : match.group(2))
                : new Place(anchor, "");
    }

    /// What follows the instrument's own address: `/art-25#para-1`.
    public String address() {
        return "/" + page + (fragment.isEmpty() ? "" : "#" + fragment);
    }
}

package org.ukuk.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Content;
import org.ukuk.platform.web.Page;

/// What somebody who searches may see; every query is held to it.
///
/// @param visibilities that may be seen; null for all
public record Viewer(@Nullable Set<String> visibilities) {

    public static final Viewer READER = new Viewer(Set.of(Content.PUBLIC));
    public static final Viewer MEMBER = new Viewer(Set.of(Content.PUBLIC, Content.MEMBERS));
    public static final Viewer STAFF = new Viewer(null);

    public static Viewer of(Page page) {
        if (page.isStaff()) {
            return STAFF;
        }
        return page.role() == null ? READER : MEMBER;
    }
}

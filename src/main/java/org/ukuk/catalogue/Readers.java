package org.ukuk.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Page;

/// Who may read what: everybody, members, a working group, the desk.
@Component
public final class Readers {

    private final List<ReaderGroups> groups;

    public Readers(List<ReaderGroups> groups) {
        this.groups = groups;
    }

    /// Whether whoever opened the page may read an item: by the role, or as a member of the working group it is for.
    public boolean mayRead(Item item, Page page) {
        var visibility = item.content().visibility();
        return item.isVisibleTo(page.role())
                || (page.role() != null && groups.stream().anyMatch(one -> one.admits(visibility)));
    }

    /// What the working groups are called, by what the visibility of their items says.
    public Map<String, String> names(Language language) {
        var names = new LinkedHashMap<String, String>();
        groups.forEach(one -> names.putAll(one.names(language)));
        return names;
    }
}

package org.ukuk.catalogue;

import java.util.Map;
import org.ukuk.platform.i18n.Language;

/// Working groups for which alone items can be. A feature that has such groups brings a bean of this type.
public interface ReaderGroups {

    /// What the groups are called, by what the visibility of their items says.
    Map<String, String> names(Language language);

    /// Whether whoever makes the current request belongs to the group.
    ///
    /// @param visibility of an item
    boolean admits(String visibility);
}

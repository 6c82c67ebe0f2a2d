package org.ukuk.catalogue;

import java.util.List;
import org.ukuk.platform.i18n.Language;

/// Finds items by their words. The search announces itself by a bean of this type, for modules that may not use it.
public interface Finder {

    /// Ids of public items that answer, in the order they are asked for, at most `Items.MOST`.
    ///
    /// @param query as in the address of a search, behind its `?`: `q=wages&country=KG`
    /// @throws IllegalArgumentException when it is not encoded as an address is
    List<String> ids(String query, Language language);
}

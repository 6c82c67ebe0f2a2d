package org.ukuk.exchange;

import java.util.Map;
import org.ukuk.catalogue.Item;
import org.ukuk.platform.i18n.Language;

/// What a feature says about its items as linked data, beyond what every kind says: a bean of this type.
public interface LinkedData {

    /// Adds properties in the words of schema.org; what it adds is bounded, whatever the size of the item.
    ///
    /// @param thing what is said so far, with its `@type`
    void add(Item item, String origin, Language language, Map<String, Object> thing);
}

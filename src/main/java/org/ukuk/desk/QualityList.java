package org.ukuk.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.ItemRef;
import org.ukuk.platform.i18n.Language;

/// Published items that lack one thing.
///
/// @param what last part of the message key of what they lack
/// @param language the language they lack it in; null when it is not about a language
/// @param items the first of them
/// @param count how many there are; `Items.MOST` stands for that many and more
public record QualityList(String what, @Nullable Language language, List<ItemRef> items, int count) {}

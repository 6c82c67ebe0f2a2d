package org.ukuk.exchange;

import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.Reference;
import org.ukuk.catalogue.Text;
import org.ukuk.platform.i18n.Language;

/// An item as bibliographies write it: titled in the language it was written in, at its permanent address.
///
/// @param text title and summary in that language
/// @param language ISO 639-1 of the thing itself
/// @param address absolute permanent address
public record Entry(Item item, Reference reference, Text text, String language, String address) {

    /// @param origin scheme, host and port
    public static Entry from(Item item, Kinds kinds, String origin) {
        var reference = kinds.of(item.kind()).reference(item);
        var own = reference.languages().isEmpty()
                ? item.content().original().code()
                : reference.languages().getFirst();
        var shown = item.shown(Language.of(own).orElse(item.content().original()));
        return new Entry(item, reference, shown.text(), own, address(origin, item.id()));
    }

    public static String address(String origin, String item) {
        return origin + "/id/" + item;
    }

    public String title() {
        return text.title();
    }

    public String detail(String variable) {
        return reference.detail(variable);
    }
}

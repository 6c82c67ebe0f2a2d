package org.ukuk.catalogue;

import java.util.List;
import org.ukuk.platform.i18n.Language;

/// A kind of item announces itself by a bean of this type. Search, exchange, the desk, history, links, import and
/// export
/// then work for it unchanged: adding a kind touches only its own package, templates, messages and migration.
///
/// Messages it brings: `kind.<code>` and `kind.<code>.many`, `field.<code>.<field>` for each field,
/// `<code>.<field>.<choice>` for each choice.
public interface Kind {

    /// As in addresses and JSON: `publication`.
    String code();

    /// The part of the site its items live in: `/{language}/{section}/{slug}`.
    String section();

    List<Field> fields();

    /// Why this content cannot be published; no reasons when it can. What holds for every kind is checked besides.
    default List<Reason> reasonsAgainst(Content content) {
        return List.of();
    }

    /// What makes two records of this kind the same thing.
    default List<Key> keys(Content content) {
        return List.of();
    }

    Reference reference(Item item);

    /// The line over the title in lists: “Report · 2012”.
    String overline(Item item, Language language);

    /// Verbs its links may use besides those every item has.
    default List<Verb> verbs() {
        return List.of();
    }

    /// An identifier of the thing itself, outside this centre.
    ///
    /// @param scheme `doi`, `isbn`, `match` …
    record Key(String scheme, String value) {}
}

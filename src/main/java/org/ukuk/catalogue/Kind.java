package org.ukuk.catalogue;

import java.util.List;
import java.util.Map;
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

    /// Why what is published cannot become this content; asked besides when there is a published version.
    default List<Reason> reasonsAgainstChange(Content before, Content content) {
        return List.of();
    }

    /// Whether readers may have a file of an item that is no attachment of it, such as the letter an answer came in.
    default boolean shows(StoredFile file) {
        return false;
    }

    /// What makes two records of this kind the same thing.
    default List<Key> keys(Content content) {
        return List.of();
    }

    Reference reference(Item item);

    /// The line over the title in lists: “Report · 2012”.
    String overline(Item item, Language language);

    /// How the address of a place in an item goes on after the item's own: `#page-12`.
    ///
    /// @param anchor names the place
    default String place(String anchor) {
        return "#" + anchor;
    }

    /// What a place in an item is called, such as “Article 25 (1)”; empty when it has no name.
    default String placeName(String anchor, Language language) {
        return "";
    }

    /// Code of what its items contain that is found for itself, as facets and JSON name it: `provision`, with the
    /// messages `kind.provision` and `kind.provision.many`; empty when there is no such thing.
    default String partCode() {
        return "";
    }

    /// What an item contains that is found for itself.
    default List<Part> parts(Item item) {
        return List.of();
    }

    /// Facets whose values nobody fills in, because they follow from other records; each with the message
    /// `field.<code>.<name>`.
    default List<DerivedFacet> derivedFacets() {
        return List.of();
    }

    /// The values an item has in these facets, by the facet's name; its parts have the same and their own besides.
    default Map<String, List<String>> derived(Item item) {
        return Map.of();
    }

    /// What a value of a derived facet is called.
    default String derivedLabel(String facet, String value, Language language) {
        return value;
    }

    /// @param every whether a search narrowed by several values finds what has them all, not what has one of them
    record DerivedFacet(String name, boolean every) {}

    /// Verbs its links may use besides those every item has.
    default List<Verb> verbs() {
        return List.of();
    }

    /// An identifier of the thing itself, outside this centre.
    ///
    /// @param scheme `doi`, `isbn`, `match` …
    record Key(String scheme, String value) {

        /// What has no identifier elsewhere is the same thing when its address is the same.
        public static List<Key> bySlug(String kind, Content content) {
            return content.slug().isEmpty() ? List.of() : List.of(new Key(kind, content.slug()));
        }
    }

    /// Pages of its own at the desk, beside those of every kind: message key by address, in which `{id}` stands for the
    /// item.
    default Map<String, String> deskPages() {
        return Map.of();
    }
}

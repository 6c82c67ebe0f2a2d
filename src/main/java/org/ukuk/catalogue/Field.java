package org.ukuk.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ukuk.platform.i18n.Language;

/// A field that a kind adds to what every item has. Its label is the message `field.<kind>.<name>`; the desk draws its
/// form, the import maps columns to it, history compares it, search narrows by it, all from this announcement.
///
/// @param name in code, forms, import columns and the collection's files
/// @param repeatable whether it takes more than one value
/// @param required whether an item is published only with it
/// @param facet whether readers can narrow a search by it
public record Field(String name, Input input, boolean repeatable, boolean required, boolean facet) {

    /// How values of a field are written and checked.
    public sealed interface Input {
        /// A line of plain text, at most 1,000 letters.
        record Line() implements Input {}

        /// Several lines of plain text.
        record Paragraph() implements Input {}

        /// A `PartialDate`.
        record Date() implements Input {}

        /// One of a list of codes; the label of each is the message `<kind>.<field>.<code>`.
        record Choice(List<String> codes) implements Input {}

        /// A `Contributor`.
        record Person() implements Input {}

        /// ISO 639-1 of any language.
        record AnyLanguage() implements Input {}

        /// ISO 3166-1 alpha-2 of any country, or `Countries.UNKNOWN`.
        record AnyCountry() implements Input {}

        /// A whole number from `least` to `most`.
        record Whole(int least, int most) implements Input {}

        /// An absolute http or https address.
        record Address() implements Input {}

        /// An identifier of a scheme with rules of its own: `isbn`, `issn`, `doi`.
        record Identifier(String scheme) implements Input {}
    }

    public static Field of(String name, Input input) {
        return new Field(name, input, false, false, false);
    }

    /// A field that is written once in each language: `place.ky`, `place.ru`, `place.en`. All three have the label of
    /// `place`.
    public static Stream<Field> inEachLanguage(String name, Input input) {
        return Arrays.stream(Language.values()).map(language -> of(name + "." + language.code(), input));
    }

    /// The name without the language.
    public String base() {
        return base(name);
    }

    static String base(String name) {
        return language(name).isPresent() ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /// The language it is written in, of a field there is once in each.
    public Optional<Language> language() {
        return language(name);
    }

    static Optional<Language> language(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Language.of(name.substring(dot + 1));
    }

    public Field many() {
        return new Field(name, input, true, required, facet);
    }

    public Field needed() {
        return new Field(name, input, repeatable, true, facet);
    }

    public Field narrowing() {
        return new Field(name, input, repeatable, required, true);
    }
}

package org.ukuk.standards.formats.akn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An element of a document and where in the source it stands.
///
/// @param name without a prefix
/// @param attributes by name as written, with its prefix
/// @param content elements and pieces of text, in order
/// @param line where its first tag ends, from 1
/// @param ordinal how many elements begin before it
record Element(String space, String name, Map<String, String> attributes, List<Object> content, int line, int ordinal) {

    static final String AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    static Element at(String space, String name, int line, int ordinal) {
        return new Element(space, name, new LinkedHashMap<>(), new ArrayList<>(), line, ordinal);
    }

    /// Whether the standard knows its namespace.
    boolean isAkn() {
        return space.equals(AKN);
    }

    boolean is(String other) {
        return isAkn() && name.equals(other);
    }

    Stream<Element> children() {
        return content.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    Stream<Element> children(String named) {
        return children().filter(child -> child.is(named));
    }

    Optional<Element> child(String named) {
        return children(named).findFirst();
    }

    /// The first element on a way down; empty when there is none.
    Optional<Element> down(String... names) {
        var found = Optional.of(this);
        for (var one : names) {
            found = found.flatMap(element -> element.child(one));
        }
        return found;
    }

    /// Empty when it has none.
    String attribute(String named) {
        return attributes.getOrDefault(named, "");
    }
}

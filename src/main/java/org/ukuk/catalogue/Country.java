package org.ukuk.catalogue;

/// A country an item has to do with.
///
/// @param code ISO 3166-1 alpha-2
/// @param role `about`: what it is about; `perspective`: whose point of view it takes
public record Country(String code, String role) {
    public static final String ABOUT = "about";
    public static final String PERSPECTIVE = "perspective";
}

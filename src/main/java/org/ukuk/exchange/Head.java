package org.ukuk.exchange;

import java.util.List;

/// What the page of an item tells machines.
///
/// @param canonical absolute address of the page, without a query
/// @param linkedData JSON-LD, safe inside a script element
public record Head(String id, String canonical, List<Meta> metas, String linkedData) {

    /// A `meta` element.
    public record Meta(String name, String content) {}

    /// A format the item can be taken in, at `/id/{id}.{extension}`.
    public record Format(String extension, String mediaType, String name) {}

    /// The formats every item has.
    public static final List<Format> FORMATS = List.of(
            new Format("jsonld", "application/ld+json", "JSON-LD"),
            new Format("bib", "application/x-bibtex", "BibTeX"),
            new Format("ris", "application/x-research-info-systems", "RIS"),
            new Format("csl.json", "application/vnd.citationstyles.csl+json", "CSL JSON"));
}

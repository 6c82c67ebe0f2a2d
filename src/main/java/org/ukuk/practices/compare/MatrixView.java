package org.ukuk.practices.compare;

import java.util.List;

/// How many practices are described, by country and policy field, and where on a map.
///
/// @param rows countries with most first
/// @param width of the map in squares, as `height`
public record MatrixView(List<Column> columns, List<Row> rows, List<Tile> tiles, int width, int height) {

    /// @param id of a policy field
    public record Column(String id, String label) {}

    /// @param code ISO 3166-1 alpha-2
    /// @param counts by policy field, in the order of the columns
    /// @param total of practices; one that is of two fields counts once
    public record Row(String code, String name, List<Integer> counts, int total) {}

    /// @param x from the left, from 0; in squares, as `y` from the top
    public record Tile(String code, String name, int x, int y, int count) {}
}

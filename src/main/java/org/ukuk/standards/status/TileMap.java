package org.ukuk.standards.status;

import java.util.List;
import java.util.Map;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.WorldMap;

/// How countries stand to an instrument on the world map of squares.
///
/// @param tiles those with a place on the map
/// @param width in squares, as `height`
public record TileMap(List<Tile> tiles, int width, int height) {

    /// @param x from the left, from 0; in squares, as `y` from the top
    public record Tile(String code, String name, int x, int y, Standing standing) {}

    static TileMap of(Map<String, Standing> standings, Language language) {
        var tiles = WorldMap.places().stream()
                .map(place -> new Tile(
                        place.code(),
                        Chosen.name(place.code(), language),
                        place.x(),
                        place.y(),
                        standings.getOrDefault(place.code(), Standing.UNKNOWN)))
                .toList();
        return new TileMap(tiles, WorldMap.width(), WorldMap.height());
    }
}

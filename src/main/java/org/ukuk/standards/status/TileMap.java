package org.ukuk.standards.status;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ukuk.platform.i18n.Language;

/// A world map of squares, one a country, all of one size: a small country is seen like a large one, and no border is
/// drawn that somebody disputes. The layout is `maps/tiles.txt`.
///
/// @param tiles those with a place on the map
/// @param width in squares, as `height`
public record TileMap(List<Tile> tiles, int width, int height) {

    private static final String NOTHING = "..";

    /// @param x from the left, from 0; in squares, as `y` from the top
    public record Tile(String code, String name, int x, int y, Standing standing) {}

    private record Place(String code, int x, int y) {}

    /// Read when first needed.
    private static final class Layout {
        private static final List<Place> PLACES = read();
    }

    static TileMap of(Map<String, Standing> standings, Language language) {
        var tiles = Layout.PLACES.stream()
                .map(place -> new Tile(
                        place.code(),
                        Chosen.name(place.code(), language),
                        place.x(),
                        place.y(),
                        standings.getOrDefault(place.code(), Standing.UNKNOWN)))
                .toList();
        int width = Layout.PLACES.stream().mapToInt(Place::x).max().orElse(0) + 1;
        int height = Layout.PLACES.stream().mapToInt(Place::y).max().orElse(0) + 1;
        return new TileMap(tiles, width, height);
    }

    private static List<Place> read() {
        try (var file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TileMap.class.getResourceAsStream("/maps/tiles.txt")),
                StandardCharsets.UTF_8))) {
            var lines = file.lines().filter(line -> !line.startsWith("#")).toList();
            var places = new ArrayList<Place>();
            for (int y = 0; y < lines.size(); y++) {
                var codes = lines.get(y).split(" ");
                for (int x = 0; x < codes.length; x++) {
                    if (!codes[x].equals(NOTHING) && !codes[x].isEmpty()) {
                        places.add(new Place(codes[x], x, y));
                    }
                }
            }
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

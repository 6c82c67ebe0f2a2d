package org.ukuk.platform.i18n;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Where countries lie on a world map of squares, one a country, all of one size: a small country is seen like a large
/// one, and no border is drawn that somebody disputes. The layout is `maps/tiles.txt`.
public final class WorldMap {

    private static final String NOTHING = "..";

    private WorldMap() {}

    /// @param code ISO 3166-1 alpha-2
    /// @param x from the left, from 0; in squares, as `y` from the top
    public record Place(String code, int x, int y) {}

    /// Read when first needed.
    private static final class Layout {
        private static final List<Place> PLACES = read();
    }

    /// All countries with a place on the map.
    public static List<Place> places() {
        return Layout.PLACES;
    }

    /// In squares.
    public static int width() {
        return Layout.PLACES.stream().mapToInt(Place::x).max().orElse(0) + 1;
    }

    /// In squares.
    public static int height() {
        return Layout.PLACES.stream().mapToInt(Place::y).max().orElse(0) + 1;
    }

    private static List<Place> read() {
        try (var file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WorldMap.class.getResourceAsStream("/maps/tiles.txt")),
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

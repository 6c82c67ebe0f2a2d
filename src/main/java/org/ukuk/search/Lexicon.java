package org.ukuk.search;

import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ukuk.platform.i18n.Language;

/// Everyday words and names in the three languages, a sense a line; and the names of countries as Unicode's CLDR has
/// them. Written for this project, see `lexicon/README.md`.
final class Lexicon {

    private static final List<String> WORDS = List.of("society", "life", "core");

    private Lexicon() {}

    /// @param country ISO 3166-1 alpha-2; empty when it is none
    record Line(String country, Map<Language, List<String>> words) {

        /// The most usual name; that of another language when this one has none.
        String first(Language language) {
            return Stream.concat(Stream.of(language), Stream.of(Language.values()))
                    .flatMap(one -> words.getOrDefault(one, List.of()).stream())
                    .findFirst()
                    .orElse(country);
        }
    }

    /// Read once: a concept that changes brings no new words here.
    private static final class Read {

        static final List<Line> NAMES = new ArrayList<>();
        static final List<Line> LINES = new ArrayList<>();

        static {
            WORDS.forEach(file -> read(file, LINES));
            read("names", NAMES);
            LINES.addAll(NAMES);
            for (var code : Locale.getISOCountries()) {
                LINES.add(country(code));
            }
        }
    }

    static List<Line> lines() {
        return Read.LINES;
    }

    /// Organisations, treaties, programmes alone.
    static List<Line> names() {
        return Read.NAMES;
    }

    private static void read(String file, List<Line> lines) {
        var resource = Objects.requireNonNull(Lexicon.class.getResourceAsStream("/lexicon/" + file + ".tsv"), file);
        try (var in = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> lines.add(line(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String line) {
        var cells = line.split("\t");
        var words = new EnumMap<Language, List<String>>(Language.class);
        for (var language : Language.values()) {
            words.put(
                    language,
                    Arrays.stream(cells[language.ordinal()].split("\\|"))
                            .map(String::strip)
                            .filter(word -> !word.isEmpty())
                            .toList());
        }
        return new Line("", words);
    }

    private static Line country(String code) {
        var names = new EnumMap<Language, List<String>>(Language.class);
        for (var language : Language.values()) {
            var all = new LinkedHashSet<String>();
            all.add(new ULocale("", code).getDisplayCountry(language.locale()));
            all.add(new ULocale("", code).getDisplayCountry(new ULocale(language.code())));
            names.put(language, List.copyOf(all));
        }
        return new Line(code, names);
    }
}

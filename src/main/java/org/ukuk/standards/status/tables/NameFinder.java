package org.ukuk.standards.status.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ukuk.platform.i18n.Countries;
import org.ukuk.platform.i18n.Language;
import org.ukuk.standards.status.Register;
import org.ukuk.standards.status.Register.Instrument;
import org.ukuk.standards.status.tables.Unknown.Kind;

/// Finds the instruments and countries that a table names: by what editors said, by slug, symbol, titles, short and
/// folk
/// names, and by the names of `lexicon/instruments.txt`. A name that two instruments have names none.
final class NameFinder {

    private final Map<String, String> saidCountries;
    private final Map<String, String> saidInstruments;
    private final Map<String, Set<String>> ids = new HashMap<>();

    /// Names of instruments that exist, here or not.
    private final Set<String> known = new HashSet<>();

    NameFinder(Register register, StatusNames names) {
        saidCountries = names.all(Kind.COUNTRY);
        saidInstruments = names.all(Kind.INSTRUMENT);
        register.all().forEach(this::learn);
        for (var group : groups()) {
            var found = new HashSet<String>();
            known.addAll(group);
            group.forEach(name -> found.addAll(ids.getOrDefault(name, Set.of())));
            if (found.size() == 1) {
                group.forEach(name -> ids.putIfAbsent(name, found));
            }
        }
    }

    private void learn(Instrument one) {
        var content = one.content();
        var names = Arrays.stream(Language.values())
                .flatMap(language -> Stream.concat(
                        Stream.of(one.title(language), content.one("short." + language.code())),
                        content.all("folk." + language.code()).stream()));
        Stream.of(
                        names,
                        content.all("symbol").stream(),
                        Stream.of(one.id(), one.slug(), one.slug().replaceFirst("-[12]\\d{3}$", "")))
                .flatMap(all -> all)
                .map(NameFinder::plain)
                .filter(name -> !name.isEmpty())
                .forEach(name -> ids.computeIfAbsent(name, n -> new HashSet<>()).add(one.id()));
    }

    private static List<List<String>> groups() {
        try (var file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NameFinder.class.getResourceAsStream("/lexicon/instruments.txt")),
                StandardCharsets.UTF_8))) {
            var groups = new ArrayList<List<String>>();
            file.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> groups.add(
                            Stream.of(line.split("\\|")).map(NameFinder::plain).toList()));
            return groups;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An instrument's id, `StatusNames.LEFT_OUT`, or empty.
    Optional<String> instrument(String words) {
        var said = saidInstruments.get(StatusNames.plain(words));
        if (said != null) {
            return Optional.of(said);
        }
        var found = ids.getOrDefault(plain(words), Set.of());
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /// The instrument that a file's name ends with: `hr_status_icmw.csv`.
    Optional<String> instrumentInName(String file) {
        var words = new ArrayList<>(
                List.of(Cells.plain(file.replaceFirst("\\.[^.]*$", "")).split(" ")));
        while (!words.isEmpty()) {
            var name = String.join(" ", words);
            var found = instrument(name);
            // The protocol of a convention is not the convention, even where only the convention is here.
            if (found.isPresent() || known.contains(plain(name))) {
                return found;
            }
            words.removeFirst();
        }
        return Optional.empty();
    }

    /// A country's code, `StatusNames.LEFT_OUT`, or empty.
    Optional<String> country(String words) {
        var said = saidCountries.get(StatusNames.plain(words));
        return said != null ? Optional.of(said) : Countries.find(words);
    }

    /// Letters and figures; zeros in front of a number do not count, so that C097 is C97.
    private static String plain(String name) {
        return Cells.plain(name).replace(" ", "").replaceAll("(?<=\\p{L})0+(?=\\d)", "");
    }
}

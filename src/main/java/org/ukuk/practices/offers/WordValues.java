package org.ukuk.practices.offers;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Country;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.catalogue.Source;
import org.ukuk.platform.i18n.Countries;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.practices.Dimensions;
import org.ukuk.practices.Outcome;
import org.ukuk.practices.PracticeChoices;

/// What the words in a row of the template stand for: codes of choices, countries, days, results.
@Component
class WordValues {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private final Messages messages;
    private final Dimensions dimensions;

    WordValues(Messages messages, Dimensions dimensions) {
        this.messages = messages;
        this.dimensions = dimensions;
    }

    /// Whether words are what a message says in any language.
    static boolean isSaid(Messages messages, String key, String words) {
        return Arrays.stream(Language.values())
                .anyMatch(language ->
                        WordReading.plain(messages.say(language, key)).equals(WordReading.plain(words)));
    }

    /// Puts what a row says into the draft, and what it does not understand among the missed.
    void put(WordDraft.Writing draft, WordRow row, String value) {
        switch (row.field()) {
            case "title" -> draft.title(value.replace('\n', ' '));
            case "summary" -> draft.summary(value);
            case "country" -> each(value, "[;,\n]").forEach(one -> country(draft, one));
            case "dimension" -> each(value, "[;\n]").forEach(one -> dimension(draft, one));
            case "level" -> choice(draft, "level", PracticeChoices.LEVELS, value);
            case "evidence" -> choice(draft, "evidence", PracticeChoices.EVIDENCE, value);
            case "groups" -> each(value, "[;,\n]").forEach(one -> choice(draft, "groups", PracticeChoices.GROUPS, one));
            case "start", "end" -> day(draft, row.field(), value);
            case "url" -> each(value, "\n").forEach(one -> address(draft, one));
            case "source" -> each(value, "\n").forEach(one -> source(draft, one));
            case "results" -> each(value, "\n").forEach(one -> result(draft, one));
            default -> draft.add(row.field() + "." + draft.language.code(), value);
        }
    }

    private static Stream<String> each(String value, String apart) {
        return Arrays.stream(value.split(apart)).map(String::strip).filter(one -> !one.isEmpty());
    }

    private static void country(WordDraft.Writing draft, String name) {
        Countries.find(name)
                .ifPresentOrElse(
                        code -> draft.countries.add(new Country(code, Country.ABOUT)), () -> draft.missed(name));
    }

    private void dimension(WordDraft.Writing draft, String label) {
        dimensions.all().stream()
                .filter(id -> Arrays.stream(Language.values())
                        .anyMatch(language -> WordReading.plain(dimensions.label(id, language))
                                .equals(WordReading.plain(label))))
                .findFirst()
                .ifPresentOrElse(draft.topics::add, () -> draft.missed(label));
    }

    private void choice(WordDraft.Writing draft, String field, List<String> codes, String words) {
        code("practice." + field + ".", codes, words)
                .ifPresentOrElse(code -> draft.add(field, code), () -> draft.missed(words));
    }

    private Optional<String> code(String prefix, List<String> codes, String words) {
        return codes.stream()
                .filter(code -> code.equals(words) || isSaid(messages, prefix + code, words))
                .findFirst();
    }

    private static void day(WordDraft.Writing draft, String field, String value) {
        if (PartialDate.parse(value).isPresent()) {
            draft.add(field, value);
        } else {
            draft.missed(value);
        }
    }

    private static void address(WordDraft.Writing draft, String value) {
        if (ADDRESS.matcher(value).matches()) {
            draft.add("url", value);
        } else {
            draft.missed(value);
        }
    }

    private static void source(WordDraft.Writing draft, String line) {
        var found = ADDRESS.matcher(line);
        if (!found.find()) {
            draft.sources.add(new Source(line, null, null));
            return;
        }
        var citation = (line.substring(0, found.start()) + line.substring(found.end())).strip();
        draft.sources.add(new Source(citation.isEmpty() ? found.group() : citation, found.group(), null));
    }

    /// `strength | value | source | indicator`, the indicator in the template's language.
    private void result(WordDraft.Writing draft, String line) {
        var parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        var strength = code("practice.strength.", Outcome.STRENGTHS, parts.getFirst());
        if (parts.size() != 4 || strength.isEmpty() || parts.stream().anyMatch(String::isEmpty)) {
            draft.missed(line);
            return;
        }
        Map<Language, String> indicator = new EnumMap<>(Map.of(draft.language, parts.get(3)));
        draft.add("results", new Outcome(strength.get(), parts.get(1), parts.get(2), indicator).line());
    }
}

package org.ukuk.practices;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ukuk.catalogue.Content;
import org.ukuk.platform.i18n.Language;

/// What is told of a practice in each language, as a reader gets it.
public final class PracticeTexts {

    /// The fields, in the order of the page.
    public static final List<String> NAMES =
            List.of("problem", "done", "cost", "conditions", "criticism", "lessons", "contacts");

    private PracticeTexts() {}

    static List<PracticeView.Told> all(Content content, Language asked) {
        return NAMES.stream()
                .flatMap(name -> told(content, name, asked).stream())
                .toList();
    }

    /// What a field says in the asked language, else in the original's, else in any.
    public static Optional<PracticeView.Told> told(Content content, String name, Language asked) {
        return Stream.concat(Stream.of(asked, content.original()), Arrays.stream(Language.values()))
                .filter(language -> !content.one(at(name, language)).isBlank())
                .findFirst()
                .map(language -> new PracticeView.Told(
                        name,
                        content.one(at(name, language))
                                .strip()
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList(),
                        language,
                        content.unverified().contains(name)
                                || content.unverified().contains(at(name, language))));
    }

    private static String at(String name, Language language) {
        return name + "." + language.code();
    }
}

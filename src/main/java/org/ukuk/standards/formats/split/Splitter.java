package org.ukuk.standards.formats.split;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ukuk.standards.formats.Flaw;
import org.ukuk.standards.text.Branch;

/// Takes a printed law apart: plain text or Markdown, in one language or several.
public final class Splitter {

    private Splitter() {}

    /// What came out.
    ///
    /// @param languages provisions by code of the language, in the order of the file
    /// @param notes what a person should look at
    public record Split(Map<String, List<Branch>> languages, List<Flaw> notes) {}

    /// @param usual code of the language where the words do not tell it
    public static Split split(String text, String usual) {
        var read = LineReader.read(text);
        var notes = new ArrayList<>(read.notes());
        var languages = new LinkedHashMap<String, List<Branch>>();
        Tongues.part(read.pieces(), usual).forEach((language, pieces) -> {
            var grown = Growth.of(pieces, language);
            notes.addAll(grown.notes());
            if (!grown.branches().isEmpty()) {
                languages.put(language, grown.branches());
            }
        });
        return new Split(languages, notes);
    }
}

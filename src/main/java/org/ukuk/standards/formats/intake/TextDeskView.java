package org.ukuk.standards.formats.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ukuk.standards.text.InstrumentVersion;

/// What the desk's page about the text of an instrument shows.
///
/// @param id of the instrument
/// @param text what stands in the field: what was given, or the outline that came out of it
/// @param preview null before anything was given, and when it was refused
/// @param refused why it cannot be taken in, each with its line
public record TextDeskView(
        String id,
        String title,
        String titleLanguage,
        List<InstrumentVersion> versions,
        Given given,
        String text,
        @Nullable Preview preview,
        List<String> refused,
        boolean publishes) {

    /// The fields as they were filled in.
    ///
    /// @param how `new` for a version, `fill` to fill the one of the day
    public record Given(String since, String language, String source, String url, String how) {

        static final Given NOTHING = new Given("", "ky", "", "", "new");
    }

    /// What was understood.
    ///
    /// @param format code
    /// @param articles how many by code of the language
    /// @param notes what a person should look at
    /// @param lines the tree, at most `MOST` provisions
    /// @param cut whether there are more
    public record Preview(
            String format,
            long provisions,
            Map<String, Long> articles,
            List<String> notes,
            List<Line> lines,
            boolean cut) {

        static final int MOST = 400;
    }

    /// A provision in the preview.
    ///
    /// @param first its first words
    /// @param language code of the language of heading and words
    /// @param languages codes of all
    public record Line(
            String level,
            String number,
            String heading,
            String first,
            String language,
            String languages,
            List<Line> within) {}
}

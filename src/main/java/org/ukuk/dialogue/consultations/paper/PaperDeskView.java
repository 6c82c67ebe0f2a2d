package org.ukuk.dialogue.consultations.paper;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Comparison.Run;
import org.ukuk.platform.i18n.Language;

/// What the desk's page of a paper shows.
///
/// @param id of the consultation
/// @param proposal null before a text was looked at, and when it cannot be
public record PaperDeskView(
        String id,
        String title,
        String titleLanguage,
        List<PaperVersion> versions,
        PaperForm form,
        @Nullable Proposal proposal,
        boolean publishes) {

    /// Number of the newest version; 0 when there is none.
    public int newest() {
        return versions.isEmpty() ? 0 : versions.getFirst().number();
    }

    /// How the texts were understood.
    ///
    /// @param same how many blocks are the same as before, which are not listed when there is a version before
    /// @param changes the others
    /// @param gone blocks of the version before that the new one does not have
    /// @param left what found no place beside the first text, by language
    public record Proposal(int same, List<Change> changes, List<Block> gone, Map<Language, List<String>> left) {}

    /// A block that is new, or changed.
    ///
    /// @param index in the text, from 0
    /// @param was number of the block it was; 0 for a new one
    /// @param said in the language that decides: what went, what came and what stayed
    public record Change(int index, Row row, int was, Language language, List<Run> said) {

        /// The codes of the languages it is in.
        public String languages() {
            return String.join(
                    " · ", row.words().keySet().stream().map(Language::code).toList());
        }
    }
}

package org.ukuk.dialogue.opinion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.i18n.Language;

/// An opinion map as a page shows it: groups and bands of numbers, nobody's votes.
///
/// @param participants how many are on it
/// @param day of counting
/// @param drawing null where groups have no place on a plane
public record MapView(
        int participants,
        LocalDate day,
        Lens lens,
        List<Camp> camps,
        List<Chapter> chapters,
        @Nullable Drawing drawing) {

    /// A group.
    ///
    /// @param label “Group A”, or the name of a stakeholder group
    /// @param people how many, as text
    /// @param says what tells it from the others
    public record Camp(String label, String people, int size, List<Said> says) {}

    /// @param agrees whether the group agrees, or disagrees, more than the others do
    public record Said(Told statement, boolean agrees) {}

    /// Statements with one finding.
    ///
    /// @param more how many are not listed
    public record Chapter(Finding finding, List<Told> statements, int more) {}

    /// A statement and how the groups voted on it.
    ///
    /// @param but the label of the one group that does not agree; empty otherwise
    public record Told(int number, String text, Language language, Finding finding, String but, List<Cell> cells) {}

    /// How a group voted on a statement.
    public record Cell(Camp camp, Band agree, Band disagree, Band pass) {

        /// Share of the group in percent that surely agrees, for a drawing.
        public double agreeing() {
            return share(agree);
        }

        /// Likewise.
        public double disagreeing() {
            return share(disagree);
        }

        /// Likewise.
        public double passing() {
            return share(pass);
        }

        private double share(Band band) {
            return 100.0 * band.from() / Math.max(1, camp.size());
        }
    }
}

package org.ukuk.standards.status;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is bound by an instrument.
///
/// @param path of the instrument's page
/// @param national names of the countries whose law it is; none for what countries join
/// @param bound how many countries are
/// @param lines the countries shown
/// @param known of how many countries any source speaks
/// @param sources by number, from 1
/// @param line null when too little is known
/// @param map null on the instrument's own page
public record InstrumentStatusView(
        String path,
        List<String> national,
        int bound,
        int signed,
        int left,
        List<Line> lines,
        int known,
        List<Source> sources,
        @Nullable TimeLine line,
        @Nullable TileMap map,
        List<StatementView> statements) {

    /// @param said what each source says, the act that counts first
    public record Line(String code, String name, String path, Standing standing, List<Said> said) {}

    /// @param day in words; empty when the source gives none
    /// @param source number of the source
    public record Said(Observation observation, String day, int source) {}

    /// Where something is said.
    ///
    /// @param checkedOn the day on which it showed it; null when unknown
    public record Source(
            int number,
            String text,
            @Nullable String url,
            @Nullable LocalDate checkedOn) {}

    /// Whether there is anything to say.
    public boolean isEmpty() {
        return national.isEmpty() && known == 0 && statements.isEmpty();
    }
}

package org.ukuk.standards.status.tables;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.exchange.bulk.Dates;
import org.ukuk.standards.status.Act;

/// A column of dates as the United Nations Treaty Collection heads it: “Ratification, Accession(a), Succession(d)”. The
/// act without a mark is meant where a date has none; `7 Oct 1994 a` is an accession.
///
/// @param usual what a date without a mark means
/// @param marks acts by the mark after the date; upper and lower case differ
record ActColumn(Act usual, Map<String, Act> marks) {

    private static final Pattern PART = Pattern.compile("(.+?)\\s*(?:\\(\\s*(\\p{L}{1,2})\\s*\\))?");
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}(?:-\\d{2})?|\\d{1,2}[./]\\d{1,2}[./]\\d{4}"
            + "|(?:\\d{1,2}\\s+)?\\p{L}{3,}\\.?\\s+\\d{4}|\\d{4})(?!\\d)(.*)");
    private static final Pattern FOOTNOTES = Pattern.compile("\\[[^]]*]|[\\d*†‡,;.\\s]+");
    private static final Pattern MISSING = Pattern.compile("\\.{2,}|[-–—…]+|(?i:n/?a)");

    private static final Map<String, Act> WORDS = Map.ofEntries(
            Map.entry("signature", Act.SIGNATURE),
            Map.entry("succession to signature", Act.SIGNATURE),
            Map.entry("definitive signature", Act.DEFINITIVE_SIGNATURE),
            Map.entry("ratification", Act.RATIFICATION),
            Map.entry("formal confirmation", Act.RATIFICATION),
            Map.entry("accession", Act.ACCESSION),
            Map.entry("succession", Act.SUCCESSION),
            Map.entry("acceptance", Act.ACCEPTANCE),
            Map.entry("approval", Act.APPROVAL),
            Map.entry("consent to be bound", Act.PARTY),
            Map.entry("entry into force", Act.FORCE),
            Map.entry("provisional application", Act.PROVISIONAL),
            Map.entry("denunciation", Act.DENUNCIATION),
            Map.entry("withdrawal", Act.DENUNCIATION),
            Map.entry("подписание", Act.SIGNATURE),
            Map.entry("ратификация", Act.RATIFICATION),
            Map.entry("присоединение", Act.ACCESSION),
            Map.entry("правопреемство", Act.SUCCESSION),
            Map.entry("принятие", Act.ACCEPTANCE),
            Map.entry("утверждение", Act.APPROVAL),
            Map.entry("вступление в силу", Act.FORCE),
            Map.entry("денонсация", Act.DENUNCIATION));

    /// What the marks mean where the head of the column does not say.
    private static final Map<String, Act> USUAL_MARKS = Map.of(
            "a", Act.ACCESSION,
            "A", Act.ACCEPTANCE,
            "AA", Act.APPROVAL,
            "c", Act.RATIFICATION,
            "d", Act.SUCCESSION,
            "s", Act.DEFINITIVE_SIGNATURE);

    /// @param day as in `PartialDate`; empty when the cell does not say
    record Said(Act act, String day) {}

    /// The act a word names; empty when it names none.
    static Optional<Act> word(String word) {
        var plain = word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Optional.ofNullable(WORDS.get(plain)).or(() -> Act.of(plain.replace(' ', '-')));
    }

    /// Empty when the head of a column names no act, or something else besides.
    static Optional<ActColumn> of(String head) {
        var marks = new HashMap<>(USUAL_MARKS);
        @Nullable Act first = null;
        @Nullable Act unmarked = null;
        for (var one : head.split(",")) {
            var part = PART.matcher(one.strip());
            var act = part.matches() ? word(part.group(1)) : Optional.<Act>empty();
            if (act.isEmpty()) {
                return Optional.empty();
            }
            first = first == null ? act.get() : first;
            if (part.group(2) != null) {
                marks.put(part.group(2), act.get());
            } else if (unmarked == null) {
                unmarked = act.get();
            }
        }
        var usual = unmarked == null ? first : unmarked;
        return usual == null ? Optional.empty() : Optional.of(new ActColumn(usual, marks));
    }

    /// Empty for a cell that says that nothing was done: `..`, `-`.
    ///
    /// @throws Refused when it is no date, or nobody knows its mark
    Optional<Said> read(String column, String cell) {
        var text = cell.strip();
        if (text.isEmpty() || MISSING.matcher(text).matches()) {
            return Optional.empty();
        }
        var dated = DATED.matcher(text);
        if (!dated.matches()) {
            throw new Refused(Reason.about(column, "status.import.date", cell));
        }
        var day = Dates.read(dated.group(1))
                .orElseThrow(() -> new Refused(Reason.about(column, "status.import.date", cell)));
        var mark = FOOTNOTES.matcher(dated.group(2)).replaceAll("");
        var act = mark.isEmpty() ? usual : marks.get(mark);
        if (act == null) {
            throw new Refused(Reason.about(column, "status.import.mark", mark));
        }
        return Optional.of(new Said(act, day.toString()));
    }
}

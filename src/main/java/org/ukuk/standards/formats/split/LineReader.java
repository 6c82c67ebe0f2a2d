package org.ukuk.standards.formats.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ukuk.standards.formats.Flaw;
import org.ukuk.standards.text.Level;

/// Reads a printed law line by line. Numbered paragraphs are such only in their order, so that a year or a sum at the
/// beginning of a line is none.
final class LineReader {

    private static final Pattern TITLE = Pattern.compile("(#{1,6})\\s*(\\S.*)");
    private static final Pattern TAG = Pattern.compile("<[/!]?[a-zA-Z][^>]*>");
    private static final Pattern CONTENTS = Pattern.compile(".*(?:\\.{4,}|…{2,}|\\t)\\s*\\d{1,4}");
    private static final Pattern BOLD = Pattern.compile("^[*_]{2,3}(.+?)[*_]{2,3}$");
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?iuU).*\\s(of|in|the|to|and|or|by|for|with|на|в|и|о|об|с|по|для|или|при|от|жана|менен|же)");
    private static final int LONGEST_HEADING = 200;
    private static final int WRAPPED = 45;
    private static final int LONGEST_PARAGRAPH = 20_000;
    private static final int REFRAIN = 5;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Flaw> notes = new ArrayList<>();
    private final Lists lists = new Lists();
    private final boolean everywhere;
    private boolean blank = true;
    private boolean inArticle;
    private int contents;

    /// What was read.
    ///
    /// @param notes warnings
    record Read(List<Piece> pieces, List<Flaw> notes) {}

    private LineReader(boolean everywhere) {
        this.everywhere = everywhere;
        this.inArticle = everywhere;
    }

    static Read read(String text) {
        var read = read(text, false);
        // A recommendation has numbered paragraphs and no articles.
        return read.pieces().stream()
                        .anyMatch(piece ->
                                piece instanceof Piece.Head head && head.level().isArticle())
                ? read
                : read(text, true);
    }

    private static Read read(String text, boolean everywhere) {
        var reader = new LineReader(everywhere);
        int number = 0;
        for (var line : text.split("\\R", -1)) {
            number++;
            reader.line(number, TAG.matcher(line).replaceAll("").replace('\u00a0', ' '));
        }
        if (reader.contents > 0) {
            reader.notes.add(Flaw.warning(0, "lawtext.note.contents", reader.contents));
        }
        return new Read(reader.withoutRefrains(), reader.notes);
    }

    /// A line that stands below many heads is the heading of none of them.
    private List<Piece> withoutRefrains() {
        var times = new HashMap<String, Integer>();
        for (var piece : pieces) {
            if (piece instanceof Piece.Head head && !head.heading().isEmpty()) {
                times.merge(head.heading(), 1, Integer::sum);
            }
        }
        var mended = new ArrayList<Piece>();
        for (var piece : pieces) {
            if (piece instanceof Piece.Head head && times.getOrDefault(head.heading(), 0) >= REFRAIN) {
                mended.add(head.withHeading(""));
                mended.add(new Piece.Prose(head.line(), head.heading(), false));
            } else {
                mended.add(piece);
            }
        }
        return mended;
    }

    private void line(int number, String written) {
        var line = written.strip();
        if (line.isEmpty()) {
            blank = true;
            return;
        }
        var title = TITLE.matcher(line);
        var bold = BOLD.matcher(line);
        boolean set = title.matches() || bold.matches();
        var plain = title.matches() ? title.group(2) : bold.matches() ? bold.group(1) : line;
        if (CONTENTS.matcher(plain).matches()) {
            contents++;
        } else {
            piece(number, plain.strip(), set);
        }
        blank = false;
    }

    private void piece(int number, String line, boolean set) {
        var head = continues() && !set ? Optional.<HeadLine>empty() : HeadLine.in(line, set);
        if (head.isPresent()) {
            head(number, head.get());
        } else if (isHeadingOfLast(line, set)) {
            pieces.add(((Piece.Head) pieces.removeLast()).withHeading(line));
        } else if (set || !goesOn(number, line) && !item(number, line)) {
            prose(number, line, set);
        }
    }

    private void head(int number, HeadLine head) {
        boolean heading = head.hasHeading();
        pieces.add(new Piece.Head(number, head.level(), head.number(), heading ? head.rest() : "", head.tongue()));
        inArticle = everywhere || head.level().isArticle();
        lists.clear();
        if (!heading && !head.rest().isEmpty() && !item(number, head.rest())) {
            pieces.add(new Piece.Prose(number, head.rest(), false));
        }
    }

    private boolean isHeadingOfLast(String line, boolean set) {
        return !pieces.isEmpty()
                && pieces.getLast() instanceof Piece.Head head
                && head.heading().isEmpty()
                && head.level() != Level.PREAMBLE
                && (set || HeadLine.couldBeHeading(line));
    }

    /// A line that the one before runs on into, as where a page is narrow.
    private boolean continues() {
        return !blank
                && !pieces.isEmpty()
                && lastText().length() > WRAPPED
                && lastText().length() < LONGEST_PARAGRAPH
                && !HeadLine.endsSentence(lastText());
    }

    private String lastText() {
        return switch (pieces.getLast()) {
            case Piece.Prose prose -> prose.title() ? "" : prose.text();
            case Piece.Item item -> item.text();
            case Piece.Head head -> "";
        };
    }

    private boolean item(int number, String line) {
        if (!inArticle) {
            return false;
        }
        for (var numbering : Numbering.values()) {
            var found = numbering.in(line);
            int depth = found.isPresent() ? lists.take(numbering, found.get().number()) : 0;
            if (found.isPresent() && depth > 0) {
                pieces.add(new Piece.Item(
                        number,
                        numbering,
                        depth,
                        found.get().number(),
                        found.get().text()));
                return true;
            }
        }
        return false;
    }

    /// A heading runs on in the next line; when that makes a sentence of it, it was none.
    private boolean goesOn(int number, String line) {
        if (blank
                || pieces.isEmpty()
                || !(pieces.getLast() instanceof Piece.Head head)
                || head.heading().isEmpty()) {
            return false;
        }
        if (!Character.isLowerCase(line.charAt(0))
                && !UNFINISHED.matcher(head.heading()).matches()) {
            return false;
        }
        var whole = join(head.heading(), line);
        pieces.removeLast();
        if (whole.length() <= LONGEST_HEADING && !HeadLine.endsSentence(whole) && !HeadLine.isReference(line)) {
            pieces.add(head.withHeading(whole));
        } else {
            pieces.add(head.withHeading(""));
            pieces.add(new Piece.Prose(number, whole, false));
        }
        return true;
    }

    private void prose(int number, String line, boolean set) {
        if (!set && !blank && !pieces.isEmpty() && continues()) {
            switch (pieces.removeLast()) {
                case Piece.Prose prose ->
                    pieces.add(new Piece.Prose(prose.line(), join(prose.text(), line), prose.title()));
                case Piece.Item item ->
                    pieces.add(new Piece.Item(
                            item.line(), item.numbering(), item.depth(), item.number(), join(item.text(), line)));
                case Piece.Head head -> throw new IllegalStateException("nothing continues " + head);
            }
            return;
        }
        pieces.add(new Piece.Prose(number, line, set));
    }

    private static String join(String text, String line) {
        return text + " " + line;
    }
}

package org.ukuk.standards.formats.split;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ukuk.standards.formats.Flaw;
import org.ukuk.standards.text.Branch;
import org.ukuk.standards.text.Level;
import org.ukuk.standards.text.Words;

/// Makes a tree of the pieces of one language. Which containers lie in which is learnt from the order in which they
/// first appear: in some codes chapters have sections, in others sections have chapters.
final class Growth {

    private static final List<Level> INSIDE = List.of(Level.PARAGRAPH, Level.POINT, Level.SUBPARAGRAPH, Level.INDENT);
    private static final int LONGEST_NUMBER = 60;

    private final String language;
    private final List<Node> top = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private final List<Level> order = new ArrayList<>();
    private final List<Flaw> notes = new ArrayList<>();

    private Growth(String language) {
        this.language = language;
    }

    /// A provision that is still being read.
    private static final class Node {
        private final Level level;
        private final String number;
        private final String heading;
        private final int line;
        private final int depth;
        private final StringBuilder text = new StringBuilder();
        private final List<Node> within = new ArrayList<>();

        private Node(Level level, String number, String heading, int line, int depth) {
            this.level = level;
            this.number = number;
            this.heading = heading;
            this.line = line;
            this.depth = depth;
        }

        private Branch branch(String language) {
            var words = new Words(heading, "", text.toString());
            var branches = within.stream().map(one -> one.branch(language)).toList();
            return new Branch(
                    level,
                    number.length() > LONGEST_NUMBER ? number.substring(0, LONGEST_NUMBER) : number,
                    words.isEmpty() ? Map.of() : Map.of(language, words),
                    List.of(),
                    branches,
                    null,
                    null,
                    line);
        }
    }

    record Grown(List<Branch> branches, List<Flaw> notes) {}

    static Grown of(List<Piece> pieces, String language) {
        var growth = new Growth(language);
        boolean begun = false;
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Head head -> {
                    growth.head(head);
                    begun = true;
                }
                case Piece.Item item -> {
                    growth.item(item);
                    begun = true;
                }
                case Piece.Prose prose -> growth.prose(prose, begun);
            }
        }
        return new Grown(growth.top.stream().map(node -> node.branch(language)).toList(), growth.notes);
    }

    private void head(Piece.Head head) {
        while (!open.isEmpty() && !holds(open.element().level, head.level())) {
            open.pop();
        }
        if (!head.level().isArticle() && !order.contains(head.level())) {
            int at = open.isEmpty() ? 0 : order.indexOf(open.element().level) + 1;
            order.add(at, head.level());
        }
        add(new Node(head.level(), head.number(), head.heading(), head.line(), 0));
    }

    private boolean holds(Level outer, Level inner) {
        if (INSIDE.contains(outer) || outer.isArticle() || outer == Level.PREAMBLE || inner == Level.ANNEX) {
            return false;
        }
        if (inner.isArticle() || outer == Level.ANNEX) {
            return true;
        }
        int place = order.indexOf(inner);
        return place < 0 ? outer != inner : order.indexOf(outer) < place;
    }

    private void add(Node node) {
        (open.isEmpty() ? top : open.element().within).add(node);
        open.push(node);
    }

    private void item(Piece.Item item) {
        while (!open.isEmpty() && INSIDE.contains(open.element().level) && open.element().depth >= item.depth()) {
            open.pop();
        }
        var around = open.peek();
        int least = item.numbering().compareTo(Numbering.LETTERS) >= 0
                        || item.numbering() == Numbering.DIGITS_BRACKET && item.depth() > 1
                ? 1
                : 0;
        int level = Math.max(least, around == null ? 0 : INSIDE.indexOf(around.level) + 1);
        var node =
                new Node(INSIDE.get(Math.min(level, INSIDE.size() - 1)), item.number(), "", item.line(), item.depth());
        node.text.append(item.text());
        add(node);
    }

    private void prose(Piece.Prose prose, boolean begun) {
        if (!begun && prose.title()) {
            notes.add(Flaw.warning(prose.line(), "lawtext.note.title", prose.text()));
            return;
        }
        var node = open.peek();
        if (node == null) {
            node = preamble(prose);
        }
        node.text.append(node.text.isEmpty() ? "" : "\n\n").append(prose.text());
    }

    private Node preamble(Piece.Prose prose) {
        notes.add(Flaw.warning(prose.line(), "lawtext.note.before", language));
        add(new Node(Level.PREAMBLE, "", "", prose.line(), 0));
        return Objects.requireNonNull(open.peek());
    }
}

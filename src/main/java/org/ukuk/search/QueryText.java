package org.ukuk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A query as it was typed: words; “phrases”; beginnings*; `field:value`; AND, OR, NOT in three languages, in capitals;
/// brackets; -words that must not be there. What does not fit together is read as words, so there is no wrong query.
///
/// @param root what is asked; null for nothing
/// @param cut whether it was longer than is looked at
/// @param signed whether it says how its words belong together, so that all of it is meant
/// @param unread whether its signs did not fit together and only its words were read
record QueryText(@Nullable Node root, boolean cut, boolean signed, boolean unread) {

    /// More terms than these are left out.
    static final int MOST_TERMS = 24;

    private static final int DEEPEST = 8;
    private static final int SHORTEST_BEGINNING = 2;

    sealed interface Node {
        /// Words that follow one another with nothing between them.
        record Words(List<String> words) implements Node {}

        record Phrase(String text) implements Node {}

        record Beginning(String text) implements Node {}

        record Of(QueryField field, String value) implements Node {}

        record And(List<Node> of) implements Node {}

        record Or(List<Node> of) implements Node {}

        record Not(Node node) implements Node {}
    }

    private static final String QUOTE = "[\"“”„«»]";
    private static final Pattern PIECE = Pattern.compile("(?<minus>-)?(?:(?<field>\\p{L}+):)?" + QUOTE
            + "(?<phrase>[^\"“”„«»]*)" + QUOTE + "|(?<bracket>-?[()])|(?<word>[^\\s()\"“”„«»]+)|" + QUOTE);
    private static final Pattern NOTHING = Pattern.compile("[^\\p{L}\\p{N}]*");
    private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\u00AD]+");

    static QueryText parse(String typed) {
        boolean cut = typed.length() > SearchRequest.LONGEST;
        var text = cut ? typed.substring(0, SearchRequest.LONGEST) : typed;
        // Somebody who writes everything in capitals means words.
        boolean signs = !text.equals(text.toUpperCase(Locale.ROOT));
        var pieces = new ArrayList<Piece>();
        int terms = 0;
        boolean whole = true;
        var match = PIECE.matcher(text);
        while (match.find()) {
            var piece = piece(match, signs);
            if (piece == null) {
                whole &= !match.group().matches(QUOTE);
                continue;
            }
            if (piece instanceof Piece.Term && terms++ == MOST_TERMS) {
                cut = true;
                break;
            }
            pieces.add(piece);
        }
        var read = whole || cut ? new Reader(pieces).read() : null;
        if (read == null && !pieces.isEmpty()) {
            var words = words(text);
            return new QueryText(words, cut, false, words != null);
        }
        return new QueryText(read, cut, pieces.stream().anyMatch(QueryText::isSign), false);
    }

    private sealed interface Piece {
        record Term(Node node, boolean negated) implements Piece {}

        record Sign(char sign) implements Piece {}
    }

    private static boolean isSign(Piece piece) {
        return switch (piece) {
            case Piece.Sign _ -> true;
            case Piece.Term(var node, boolean negated) -> negated || node instanceof Node.Of;
        };
    }

    private static @Nullable Piece piece(Matcher match, boolean signs) {
        var bracket = match.group("bracket");
        if (bracket != null) {
            return new Piece.Sign(bracket.charAt(bracket.length() - 1));
        }
        var phrase = match.group("phrase");
        if (phrase != null) {
            return phrase(match.group("field"), phrase.strip(), match.group("minus") != null);
        }
        var word = match.group("word");
        return word == null ? null : word(word, signs);
    }

    private static @Nullable Piece phrase(@Nullable String field, String text, boolean negated) {
        if (NOTHING.matcher(text).matches()) {
            return null;
        }
        var known = field == null ? null : QueryField.of(field);
        return new Piece.Term(known == null ? new Node.Phrase(text) : new Node.Of(known, text), negated);
    }

    private static @Nullable Piece word(String word, boolean signs) {
        var sign = signs ? Operator.of(word) : null;
        if (sign != null) {
            return new Piece.Sign(sign.sign());
        }
        boolean negated = word.startsWith("-");
        int colon = word.indexOf(':');
        var field = colon < 1 ? null : QueryField.of(word.substring(negated ? 1 : 0, colon));
        if (field != null && colon + 1 < word.length()) {
            return new Piece.Term(new Node.Of(field, word.substring(colon + 1)), negated);
        }
        var text = trimmed(word);
        if (NOTHING.matcher(text).matches()) {
            return null;
        }
        if (word.endsWith("*")
                && text.length() >= SHORTEST_BEGINNING
                && ONE_WORD.matcher(text).matches()) {
            return new Piece.Term(new Node.Beginning(text), negated);
        }
        return new Piece.Term(new Node.Words(List.of(text)), negated);
    }

    private static String trimmed(String piece) {
        return piece.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}]+$", "");
    }

    /// Every word of the text, its signs left out; null when there is none.
    private static @Nullable Node words(String text) {
        var words = new ArrayList<String>();
        for (var word : text.split("[\\s()\"“”„«»:*]+")) {
            var trimmed = trimmed(word);
            if (!NOTHING.matcher(trimmed).matches() && words.size() < MOST_TERMS) {
                words.add(trimmed);
            }
        }
        return words.isEmpty() ? null : new Node.Words(words);
    }

    /// Reads the pieces by precedence: NOT, then AND and plain neighbourhood, then OR.
    private static final class Reader {

        private final List<Piece> pieces;
        private int at;
        private boolean broken;

        Reader(List<Piece> pieces) {
            this.pieces = pieces;
        }

        /// Null when the pieces do not fit together, and when there are none.
        @Nullable
        Node read() {
            var node = any(0);
            return broken || at < pieces.size() ? null : node;
        }

        private @Nullable Node any(int depth) {
            var alternatives = new ArrayList<Node>();
            do {
                var one = all(depth);
                if (one == null) {
                    broken |= !pieces.isEmpty();
                    return null;
                }
                alternatives.add(one);
            } while (skip(Operator.OR.sign()));
            return alternatives.size() == 1 ? alternatives.getFirst() : new Node.Or(alternatives);
        }

        private @Nullable Node all(int depth) {
            var all = new ArrayList<Node>();
            boolean apart = true;
            boolean open = true;
            while (open) {
                var one = one(depth);
                if (one == null) {
                    return null;
                }
                append(all, one, apart);
                apart = skip(Operator.AND.sign());
                open = apart || goesOn();
            }
            return all.size() == 1 ? all.getFirst() : new Node.And(List.copyOf(all));
        }

        /// Words side by side are one run; AND between them keeps them apart, so that each must be there.
        private static void append(List<Node> all, Node one, boolean apart) {
            if (!apart && one instanceof Node.Words(var next) && all.getLast() instanceof Node.Words(var run)) {
                var longer = new ArrayList<>(run);
                longer.addAll(next);
                all.set(all.size() - 1, new Node.Words(longer));
            } else {
                all.add(one);
            }
        }

        private boolean goesOn() {
            return at < pieces.size()
                    && !(pieces.get(at) instanceof Piece.Sign(char sign)
                            && (sign == ')' || sign == Operator.OR.sign() || sign == Operator.AND.sign()));
        }

        private @Nullable Node one(int depth) {
            if (skip(Operator.NOT.sign())) {
                var denied = one(depth);
                return denied == null ? null : new Node.Not(denied);
            }
            if (skip('(')) {
                var inner = depth < DEEPEST ? any(depth + 1) : null;
                return inner != null && skip(')') ? inner : null;
            }
            if (at < pieces.size() && pieces.get(at) instanceof Piece.Term(var node, boolean negated)) {
                at++;
                return negated ? new Node.Not(node) : node;
            }
            return null;
        }

        private boolean skip(char sign) {
            boolean there = at < pieces.size() && pieces.get(at).equals(new Piece.Sign(sign));
            if (there) {
                at++;
            }
            return there;
        }
    }

    boolean isEmpty() {
        return root == null;
    }

    /// Every word, phrase, beginning and field.
    Stream<Node> leaves() {
        return leaves(root, true);
    }

    /// The same without what must be missing.
    Stream<Node> wanted() {
        return leaves(root, false);
    }

    private static Stream<Node> leaves(@Nullable Node node, boolean denied) {
        return switch (node) {
            case Node.And(var of) -> of.stream().flatMap(one -> leaves(one, denied));
            case Node.Or(var of) -> of.stream().flatMap(one -> leaves(one, denied));
            case Node.Not(var one) -> denied ? leaves(one, true) : Stream.of();
            case Node.Words _, Node.Phrase _, Node.Beginning _, Node.Of _ -> Stream.of(node);
            case null -> Stream.of();
        };
    }
}

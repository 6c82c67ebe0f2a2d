package org.ukuk.standards.formats.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Parts the pieces of a file by language. A language counts when articles are written in it; what is only quoted in
/// another one stays where it is.
final class Tongues {

    private static final int FEWEST_ARTICLES = 2;

    private Tongues() {}

    /// Pieces by code of the language, in the order of the file.
    ///
    /// @param usual code for what cannot be told
    static Map<String, List<Piece>> part(List<Piece> pieces, String usual) {
        var codes = codes(pieces);
        var articles = new HashMap<String, Integer>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Head head && head.level().isArticle()) {
                articles.merge(codes.get(i), 1, Integer::sum);
            }
        }
        var main = articles.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseGet(() -> commonest(codes));
        int fewest = Math.max(FEWEST_ARTICLES, articles.getOrDefault(main, 0) / 5);
        var parts = new LinkedHashMap<String, List<Piece>>();
        parts.put(main.isEmpty() ? usual : main, new ArrayList<>());
        for (int i = 0; i < pieces.size(); i++) {
            var own = codes.get(i);
            var code = articles.getOrDefault(own, 0) >= fewest ? own : main;
            parts.computeIfAbsent(code.isEmpty() ? usual : code, one -> new ArrayList<>())
                    .add(pieces.get(i));
        }
        return parts;
    }

    private static String commonest(List<String> codes) {
        var counts = new HashMap<String, Integer>();
        codes.stream().filter(code -> !code.isEmpty()).forEach(code -> counts.merge(code, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /// A head is in the language of what follows it, a text in its own, else in that of the text before.
    private static List<String> codes(List<Piece> pieces) {
        var own = pieces.stream().map(Tongues::own).toList();
        var codes = new ArrayList<String>();
        var last = "";
        for (int i = 0; i < pieces.size(); i++) {
            var code = own.get(i);
            if (code.isEmpty()) {
                code = pieces.get(i) instanceof Piece.Head ? ahead(pieces, own, i, last) : last;
            }
            codes.add(code);
            last = code;
        }
        return codes;
    }

    private static String own(Piece piece) {
        return piece instanceof Piece.Head head ? head.tongue() : Tongue.of(piece.words());
    }

    /// The language in which most is written from here to the next head or title.
    private static String ahead(List<Piece> pieces, List<String> own, int from, String otherwise) {
        var letters = new HashMap<String, Integer>();
        var heading = pieces.get(from).words();
        letters.merge(Tongue.of(heading), heading.length(), Integer::sum);
        letters.remove("");
        for (int i = from + 1; i < pieces.size() && !isBorder(pieces.get(i), letters); i++) {
            if (!own.get(i).isEmpty()) {
                letters.merge(own.get(i), pieces.get(i).words().length(), Integer::sum);
            }
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    /// A head right behind another, as that of a chapter before its first article, is none.
    private static boolean isBorder(Piece piece, Map<String, Integer> letters) {
        return !letters.isEmpty()
                && (piece instanceof Piece.Head || piece instanceof Piece.Prose prose && prose.title());
    }
}

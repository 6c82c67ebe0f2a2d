package org.ukuk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A query as it was typed: words, “phrases”, -words that must not be there, and alternatives with OR. Whatever does
/// not fit this is read as words, so there is no wrong query.
///
/// @param groups each group must match, by one of its alternatives
/// @param not what must not match
/// @param cut whether it was longer than is looked at
record QueryText(List<List<Term>> groups, List<Term> not, boolean cut) {

    /// More terms than these are left out.
    static final int MOST_TERMS = 24;

    /// @param phrase whether its words must stand together
    record Term(String text, boolean phrase) {}

    private static final Pattern PIECE = Pattern.compile("(-)?[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]|(\\S+)");
    private static final Pattern EMPTY = Pattern.compile("[^\\p{L}\\p{N}]*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    static QueryText parse(String typed) {
        boolean cut = typed.length() > SearchRequest.LONGEST;
        var match = PIECE.matcher(cut ? typed.substring(0, SearchRequest.LONGEST) : typed);
        var groups = new ArrayList<List<Term>>();
        var not = new ArrayList<Term>();
        boolean or = false;
        int terms = 0;
        while (match.find()) {
            var piece = match.group(3);
            if (piece != null && piece.equals("OR")) {
                or = !groups.isEmpty();
                continue;
            }
            boolean quoted = piece == null;
            boolean negated = quoted ? match.group(1) != null : piece.startsWith("-");
            var text = quoted ? match.group(2).strip() : trimmed(piece);
            if (EMPTY.matcher(text).matches()) {
                continue;
            }
            if (terms++ == MOST_TERMS) {
                cut = true;
                break;
            }
            add(term(text, quoted), negated, or, groups, not);
            or = false;
        }
        return new QueryText(meaningful(groups), List.copyOf(not), cut);
    }

    private static void add(Term term, boolean negated, boolean or, List<List<Term>> groups, List<Term> not) {
        if (negated) {
            not.add(term);
        } else if (or) {
            groups.getLast().add(term);
        } else {
            groups.add(new ArrayList<>(List.of(term)));
        }
    }

    private static Term term(String text, boolean quoted) {
        return new Term(text, quoted || !WORD.matcher(text).matches());
    }

    private static String trimmed(String piece) {
        return piece.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}]+$", "");
    }

    /// “the rights of migrants” asks for rights and migrants; “to be or not to be” asks for all of it.
    private static List<List<Term>> meaningful(List<List<Term>> groups) {
        var kept = groups.stream()
                .filter(group -> !group.stream()
                        .allMatch(t ->
                                !t.phrase() && StopWords.ALL.contains(t.text().toLowerCase(Locale.ROOT))))
                .toList();
        return kept.isEmpty() ? List.copyOf(groups) : kept;
    }

    boolean isEmpty() {
        return groups.isEmpty() && not.isEmpty();
    }
}

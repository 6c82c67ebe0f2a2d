package org.ukuk.standards.text;

/// What a provision says in one language.
///
/// @param heading one line; empty when it has none
/// @param summary the centre's own sentence about it; empty when nobody wrote one
/// @param text the provision's own words without those of the provisions within, paragraphs apart by an empty line
public record Words(String heading, String summary, String text) {

    public static Words heading(String heading) {
        return new Words(heading, "", "");
    }

    public static Words text(String text) {
        return new Words("", "", text);
    }

    public boolean isEmpty() {
        return heading.isBlank() && summary.isBlank() && text.isBlank();
    }
}

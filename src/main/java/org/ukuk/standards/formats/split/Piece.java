package org.ukuk.standards.formats.split;

import org.ukuk.standards.text.Level;

/// What a line of a printed law is.
sealed interface Piece {

    /// From 1.
    int line();

    /// The words by which its language is known.
    String words();

    /// Where a provision begins.
    ///
    /// @param tongue code of the language in which its level is called so; empty when it could be several
    record Head(int line, Level level, String number, String heading, String tongue) implements Piece {

        @Override
        public String words() {
            return heading;
        }

        Head withHeading(String other) {
            return new Head(line, level, number, other, tongue);
        }
    }

    /// A numbered paragraph or point of an article.
    ///
    /// @param depth 1 for the outermost list
    record Item(int line, Numbering numbering, int depth, String number, String text) implements Piece {

        @Override
        public String words() {
            return text;
        }
    }

    /// A paragraph of text.
    ///
    /// @param title whether it is set as a title
    record Prose(int line, String text, boolean title) implements Piece {

        @Override
        public String words() {
            return text;
        }
    }
}

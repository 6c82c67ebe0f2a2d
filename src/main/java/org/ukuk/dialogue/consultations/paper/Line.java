package org.ukuk.dialogue.consultations.paper;

/// A block of a text in one language, as it was read from a file.
///
/// @param level of a heading or of a list, from 1 to 6; 0 for a paragraph
/// @param label what stands before a point, such as `2)`; empty when nothing does
/// @param words on one line
record Line(BlockKind kind, int level, String label, String words) {

    private static final int LONGEST_LABEL = 20;

    Line {
        label = label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label;
        words = words.replace('\0', ' ').replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    static Line heading(int level, String words) {
        return new Line(BlockKind.HEADING, Math.clamp(level, 1, 6), "", words);
    }

    static Line paragraph(String words) {
        return new Line(BlockKind.PARAGRAPH, 0, "", words);
    }

    static Line point(int level, String label, String words) {
        return new Line(BlockKind.POINT, Math.clamp(level, 1, 6), label, words);
    }
}

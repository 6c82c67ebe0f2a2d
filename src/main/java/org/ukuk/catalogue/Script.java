package org.ukuk.catalogue;

/// Counts letters of a text as it is read, to see a file that was called English and is not: most files come in before
/// anybody, or anything, has looked inside.
final class Script {

    /// Of a hundred letters; quotes, names and tables of numbers may be in another script.
    private static final int NEARLY_ALL = 80;

    /// Of a thousand Cyrillic letters. In Kyrgyz about sixty are ң, ө or ү; in Russian none, save in names.
    private static final int SOME = 10;

    private long latin;
    private long cyrillic;
    private long kyrgyz;

    void read(Passage passage) {
        read(passage.text());
    }

    private void read(String text) {
        text.codePoints().forEach(this::read);
    }

    /// The language of a short text by its letters alone, ISO 639-1.
    static String languageOf(String text) {
        var script = new Script();
        script.read(text);
        return script.correct("en");
    }

    private void read(int letter) {
        var script = Character.UnicodeScript.of(letter);
        if (script == Character.UnicodeScript.LATIN) {
            latin++;
        } else if (script == Character.UnicodeScript.CYRILLIC) {
            cyrillic++;
            kyrgyz += "ңөүҢӨҮ".indexOf(letter) >= 0 ? 1 : 0;
        }
    }

    /// The language a file was said to be in, unless that is English and nearly all letters are Cyrillic.
    String correct(String said) {
        boolean wrong = said.equals("en") && cyrillic * 100 > (latin + cyrillic) * NEARLY_ALL;
        if (!wrong) {
            return said;
        }
        return kyrgyz * 1000 > cyrillic * SOME ? "ky" : "ru";
    }
}

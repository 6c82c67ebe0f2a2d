package org.ukuk.kyrgyz;

/// What was typed while the keyboard was set to the other alphabet: the keys of QWERTY and of ЙЦУКЕН side by side. ң ө
/// ү,
/// which Kyrgyz layouts put beside н о у on the same keys, are read as these.
public final class Keyboard {

    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`{}:\"<>~";
    private static final String CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюёхъжэбюё";

    private static final String SPECIAL = "ңөү";
    private static final String SPECIAL_KEYS = "yje";

    private Keyboard() {}

    /// The Cyrillic word whose keys these are, in lower case (`ghfdf` is права); signs that are no such key stay.
    public static String toCyrillic(String typed) {
        return pressed(typed, LATIN, CYRILLIC);
    }

    /// The Latin word whose keys these are, in lower case (`ьшпкфте` is migrant); signs that are no such key stay.
    public static String toLatin(String typed) {
        return pressed(typed, CYRILLIC + SPECIAL, LATIN.substring(0, CYRILLIC.length()) + SPECIAL_KEYS);
    }

    private static String pressed(String typed, String from, String to) {
        var text = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            int key = from.indexOf(Character.toLowerCase(typed.charAt(i)));
            text.append(key < 0 ? typed.charAt(i) : to.charAt(key));
        }
        return text.toString();
    }
}

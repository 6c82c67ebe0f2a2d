package org.ukuk.standards.formats.intake;

/// Numbers as Chinese laws write them: 二十五 is 25, 一百零三 is 103.
final class HanNumbers {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";

    private HanNumbers() {}

    /// The number in digits; what is no such number stays as it is.
    static String plain(String written) {
        var text = written.strip().replaceFirst("^第", "").replaceFirst("[條条]$", "");
        if (text.isEmpty() || !text.matches("[" + DIGITS + UNITS + "〇]+")) {
            return written.strip();
        }
        int sum = 0;
        int digit = 0;
        boolean waiting = false;
        for (char letter : text.replace('〇', '零').toCharArray()) {
            int unit = UNITS.indexOf(letter);
            if (unit >= 0) {
                sum += (waiting ? digit : 1) * (int) Math.pow(10, unit + 1);
                waiting = false;
                digit = 0;
            } else {
                digit = DIGITS.indexOf(letter);
                waiting = digit > 0;
            }
        }
        return Integer.toString(sum + digit);
    }
}

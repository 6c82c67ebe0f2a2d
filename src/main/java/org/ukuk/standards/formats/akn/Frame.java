package org.ukuk.standards.formats.akn;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/// Markup around provisions, and how the provisions come back into it.
public final class Frame {

    /// Stands for the next provision within.
    public static final String WITHIN = "<?within?>";

    private static final Pattern ENCODING =
            Pattern.compile("\\A(<\\?xml[^>]*?encoding\\s*=\\s*[\"'])(?!(?i:utf-8))([\\w.:-]+)([\"'])");

    private Frame() {}

    /// A piece of the source with a mark in place of each of the elements.
    static String without(Source source, int begin, int end, List<Element> elements) {
        var frame = new StringBuilder();
        int from = begin;
        for (var element : elements) {
            frame.append(source.letters(), from, source.begin(element)).append(WITHIN);
            from = source.end(element);
        }
        return frame.append(source.letters(), from, end).toString();
    }

    /// Markup with the markup of provisions in place of its marks, in order; each may itself hold marks, for which the
    /// ones that follow stand.
    static void fill(String markup, Iterator<String> provisions, StringBuilder out) {
        int from = 0;
        for (int mark = markup.indexOf(WITHIN); mark >= 0; mark = markup.indexOf(WITHIN, from)) {
            out.append(markup, from, mark);
            if (provisions.hasNext()) {
                fill(provisions.next(), provisions, out);
            }
            from = mark + WITHIN.length();
        }
        out.append(markup, from, markup.length());
    }

    /// The whole document as it was read, in UTF-8.
    ///
    /// @param provisions markup of all provisions, in reading order
    public static String whole(String frame, Iterator<String> provisions) {
        var whole = new StringBuilder();
        fill(frame, provisions, whole);
        return ENCODING.matcher(whole).replaceFirst("$1UTF-8$3");
    }
}

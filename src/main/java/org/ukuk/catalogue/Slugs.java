package org.ukuk.catalogue;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/// Last parts of addresses: Latin letters, digits and hyphens, from a title in any script.
public final class Slugs {

    private static final int LONGEST = 80;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Transliterator LATIN =
            Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; [ʹʺʼ’'·] Remove; Latin-ASCII");

    private Slugs() {}

    static boolean isOne(String text) {
        return text.length() <= 120 && FORM.matcher(text).matches();
    }

    /// A slug of at most 80 letters, cut at a word; `untitled` when the title has no letter or digit.
    public static String from(String title) {
        var words = OTHER.matcher(LATIN.transliterate(title).toLowerCase(Locale.ROOT))
                .replaceAll("-");
        var slug = words.replaceAll("^-|-$", "");
        if (slug.length() > LONGEST) {
            int cut = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, cut > LONGEST / 2 ? cut : LONGEST).replaceAll("-$", "");
        }
        return slug.isEmpty() ? "untitled" : slug;
    }
}

package org.ukuk.platform.i18n;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/// The order of words in each language, as keys that a database compares bit by bit (ICU; Java's own collator puts
/// ң ө ү last).
public final class Collation {

    private static final int LONGEST_KEY = 200;
    private static final Map<Language, Collator> COLLATORS = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            var collator = Collator.getInstance(language.locale());
            if (collator instanceof RuleBasedCollator rules) {
                rules.setNumericCollation(true);
            }
            COLLATORS.put(language, collator.freeze());
        }
    }

    private Collation() {}

    /// A hexadecimal key of at most 400 letters; titles alike for their first hundred letters may share it.
    public static String key(Language language, String text) {
        var bytes = collator(language).getCollationKey(text).toByteArray();
        return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length - 1, LONGEST_KEY));
    }

    /// A comparator of the language's order; safe to share between threads.
    @SuppressWarnings("NullAway")
    public static Collator collator(Language language) {
        return COLLATORS.get(language);
    }
}

package org.ukuk.standards.formats;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/// Codes of languages as documents write them: ISO 639-2, both its sets, or a tag of BCP 47.
public final class LanguageCodes {

    /// Codes of ISO 639-2/B that differ from those of ISO 639-2/T.
    private static final Map<String, String> BIBLIOGRAPHIC = Map.ofEntries(
            Map.entry("alb", "sq"),
            Map.entry("arm", "hy"),
            Map.entry("baq", "eu"),
            Map.entry("bur", "my"),
            Map.entry("chi", "zh"),
            Map.entry("cze", "cs"),
            Map.entry("dut", "nl"),
            Map.entry("fre", "fr"),
            Map.entry("geo", "ka"),
            Map.entry("ger", "de"),
            Map.entry("gre", "el"),
            Map.entry("ice", "is"),
            Map.entry("mac", "mk"),
            Map.entry("may", "ms"),
            Map.entry("per", "fa"),
            Map.entry("rum", "ro"),
            Map.entry("slo", "sk"),
            Map.entry("tib", "bo"),
            Map.entry("wel", "cy"));

    private static final Map<String, String> SHORT = shortCodes();

    private LanguageCodes() {}

    private static Map<String, String> shortCodes() {
        var codes = new HashMap<>(BIBLIOGRAPHIC);
        for (var code : Locale.getISOLanguages()) {
            codes.put(longer(code), code);
        }
        return codes;
    }

    /// The code of ISO 639-1, else the one of three letters; `und` when it is none at all.
    public static String shortest(String written) {
        var code = written.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return SHORT.getOrDefault(code, code.matches("[a-z]{2,3}") ? code : "und");
    }

    /// The code of ISO 639-2/T, as Akoma Ntoso wants it; the code itself when there is none.
    public static String longer(String code) {
        try {
            var longer = Locale.of(code).getISO3Language();
            return longer.isEmpty() ? code : longer;
        } catch (MissingResourceException unknown) {
            return code;
        }
    }
}

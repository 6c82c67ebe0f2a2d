package org.ukuk.exchange;

import de.undercouch.citeproc.LocaleProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ukuk.platform.i18n.Language;

/// The words a citation style uses. Kyrgyz is ours, CSL has none; Russian is CSL's with the terms it left in English.
record Locales(Style style) implements LocaleProvider {

    static String tag(Language language) {
        return switch (language) {
            case KY -> "ky-KG";
            case RU -> "ru-RU";
            case EN -> "en-US";
        };
    }

    @Override
    public String retrieveLocale(String tag) {
        return switch (tag) {
            case "ky-KG" -> with(editor("ред.", "ред."), resource("/citation/locales-ky-KG.xml"));
            case "ru-RU" ->
                with(resource("/citation/terms-ru.xml") + editor("ред.", "ред."), resource("/locales-ru-RU.xml"));
            default -> with(editor("Ed.", "Eds."), resource("/locales-" + tag + ".xml"));
        };
    }

    /// A later term of the same name wins.
    private static String with(String terms, String locale) {
        return locale.replace("</terms>", terms + "</terms>");
    }

    /// APA shortens the editor of a chapter's book, which citeproc-java overlooks in a shorthand `names` element.
    private String editor(String one, String many) {
        return style == Style.APA
                ? "<term name=\"editor\"><single>" + one + "</single><multiple>" + many + "</multiple></term>"
                : "";
    }

    static String resource(String path) {
        try (var in = Locales.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

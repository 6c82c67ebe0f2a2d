package org.ukuk.dialogue.consultations.paper;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ukuk.accounts.Secrets;
import org.ukuk.catalogue.Reason;
import org.ukuk.platform.i18n.Language;

/// What an editor typed who puts in a new version; the page carries it from step to step, nothing else is kept.
///
/// @param typed by name of the field: `text.ky`, `text.ru`, `text.en`, `note`, `base`, `seen` and `was.<row>`
public record PaperForm(Map<String, String> typed, List<Reason> reasons) {

    static final PaperForm BLANK = new PaperForm(Map.of(), List.of());

    /// What was typed; empty when nothing was. Browsers end lines in two signs.
    public String at(String field) {
        return typed.getOrDefault(field, "").replace("\r\n", "\n").strip();
    }

    /// What is wrong with a field.
    public List<Reason> about(String field) {
        return reasons.stream().filter(reason -> reason.field().equals(field)).toList();
    }

    PaperForm because(List<Reason> more) {
        return new PaperForm(typed, more);
    }

    int base() {
        return number("base");
    }

    /// The number typed into a field; 0 when nothing was, -1 when it is none.
    int number(String field) {
        var text = at(field);
        return text.isEmpty() ? 0 : text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }

    boolean has(String field) {
        return typed.containsKey(field);
    }

    Map<Language, List<Line>> texts() {
        var texts = new EnumMap<Language, List<Line>>(Language.class);
        for (var language : Language.values()) {
            var lines = MarkdownLines.read(at("text." + language.code()));
            if (!lines.isEmpty()) {
                texts.put(language, lines);
            }
        }
        return texts;
    }

    /// Tells whether the texts are still those whose matching was looked at.
    public String fingerprint() {
        var all = at("base") + "\0" + at("text.ky") + "\0" + at("text.ru") + "\0" + at("text.en");
        return Secrets.hash(all);
    }

    boolean wasSeen() {
        return at("seen").equals(fingerprint());
    }
}

package org.ukuk.practices.offers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Country;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Source;
import org.ukuk.catalogue.Text;
import org.ukuk.catalogue.TextStatus;
import org.ukuk.platform.i18n.Countries;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.mail.EmailAddress;
import org.ukuk.practices.PracticeChoices;

/// What somebody typed who sends a practice in; it is shown again when something is wrong.
///
/// @param typed by name of the field
public record OfferForm(Map<String, String> typed, List<Reason> reasons) {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 5_000;
    private static final List<String> LINES = List.of("title", "country", "runner", "source");
    private static final List<String> TEXTS = List.of("problem", "done", "results");
    private static final List<String> NEEDED = List.of("title", "country", "done", "source");

    static OfferForm blank() {
        return new OfferForm(Map.of(), List.of());
    }

    /// @param dimensions ids of the policy fields there are
    static OfferForm read(Map<String, String> typed, List<String> dimensions) {
        var wrong = new ArrayList<Reason>();
        var form = new OfferForm(typed, wrong);
        NEEDED.stream()
                .filter(field -> form.at(field).isEmpty())
                .forEach(field -> wrong.add(Reason.about(field, "offer.rule.needed")));
        LINES.forEach(field -> form.checkLength(field, LONGEST_LINE, wrong));
        TEXTS.forEach(field -> form.checkLength(field, LONGEST_TEXT, wrong));
        if (!form.at("country").isEmpty() && Countries.find(form.at("country")).isEmpty()) {
            wrong.add(Reason.about("country", "offer.rule.country"));
        }
        if (!dimensions.contains(form.at("dimension"))) {
            wrong.add(Reason.about("dimension", "offer.rule.choose"));
        }
        if (!PracticeChoices.LEVELS.contains(form.at("level"))) {
            wrong.add(Reason.about("level", "offer.rule.choose"));
        }
        if (!form.at("url").isEmpty() && !form.at("url").matches("https?://\\S{3,990}")) {
            wrong.add(Reason.about("url", "offer.rule.url"));
        }
        if (!form.at("contact").isEmpty() && EmailAddress.of(form.at("contact")).isEmpty()) {
            wrong.add(Reason.about("contact", "offer.rule.contact"));
        }
        return form;
    }

    private void checkLength(String field, int longest, List<Reason> wrong) {
        if (at(field).length() > longest) {
            wrong.add(Reason.about(field, "offer.rule.long", longest));
        }
    }

    /// What was typed; empty when nothing was.
    public String at(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /// What is wrong with a field.
    public List<Reason> about(String field) {
        return reasons.stream().filter(reason -> reason.field().equals(field)).toList();
    }

    /// A draft of it; only of a form without reasons against it.
    Content content(Language language) {
        var texts = new EnumMap<Language, Text>(Language.class);
        texts.put(language, new Text(at("title"), "", at("results"), TextStatus.ORIGINAL, null));
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("level", List.of(at("level")));
        for (var field : List.of("runner", "problem", "done")) {
            if (!at(field).isEmpty()) {
                fields.put(field + "." + language.code(), List.of(at(field)));
            }
        }
        var url = at("url").isEmpty() ? null : at("url");
        return new Content(
                "",
                Content.PUBLIC,
                language,
                texts,
                List.of(at("dimension")),
                List.of(new Country(Countries.find(at("country")).orElseThrow(), Country.ABOUT)),
                List.of(),
                List.of(new Source(at("source"), url, null)),
                null,
                List.of(),
                fields,
                List.of());
    }
}

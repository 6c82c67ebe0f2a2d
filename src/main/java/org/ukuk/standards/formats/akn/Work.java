package org.ukuk.standards.formats.akn;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.ukuk.catalogue.Country;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.platform.i18n.Language;
import org.ukuk.standards.formats.LanguageCodes;
import org.ukuk.standards.text.InstrumentVersion;

/// What an instrument is called by the naming convention of Akoma Ntoso (OASIS Standard, Naming Convention 1.0):
/// `/akn/un/act/1990-12-18/icrmw/eng@`. The name is the one in its address here.
///
/// @param country code of the country, or of the organisation where it is no country's: `un`, `ilo`, else `int`
/// @param adopted the first day it can have been adopted
/// @param from the day from which this text stood
/// @param language ISO 639-1 of the text
public record Work(
        String title,
        String name,
        String number,
        String country,
        LocalDate adopted,
        LocalDate from,
        LocalDate written,
        String language,
        boolean asAdopted) {

    public static Work of(Item item, InstrumentVersion version, String language) {
        var content = item.content();
        var written = LocalDate.ofInstant(item.updatedAt(), ZoneOffset.UTC);
        var adopted = PartialDate.parse(content.one("date"))
                .map(PartialDate::first)
                .orElse(LocalDate.ofInstant(item.publishedAt(), ZoneOffset.UTC));
        return new Work(
                item.title(Language.of(language).orElse(content.original())),
                item.slug(),
                content.one("symbol"),
                country(item),
                adopted,
                PartialDate.parse(version.since()).map(PartialDate::first).orElse(adopted),
                written,
                language,
                version.since().isEmpty());
    }

    private static String country(Item item) {
        var content = item.content();
        var about = content.countries(Country.ABOUT);
        if (about.size() == 1) {
            return about.getFirst().toLowerCase(Locale.ROOT);
        }
        var symbol = content.one("symbol");
        if (content.one("type").equals("ilo-convention") || symbol.matches("[CRP]\\d{1,3}")) {
            return "ilo";
        }
        boolean un = symbol.matches("[AES]/.*") || content.one("depositary").contains("United Nations");
        return un || List.of("treaty", "declaration").contains(content.one("type")) ? "un" : "int";
    }

    /// Of the work: `/akn/un/act/1990-12-18/icrmw`.
    public String uri() {
        return "/akn/" + country + "/act/" + adopted + "/" + name;
    }

    /// Of the text in a language: `/akn/un/act/1990-12-18/icrmw/eng@`; behind the @ the day from which it stood.
    public String expression() {
        return uri() + "/" + LanguageCodes.longer(language) + "@" + (asAdopted ? "" : from);
    }
}

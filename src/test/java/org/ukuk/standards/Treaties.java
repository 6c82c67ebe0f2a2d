package org.ukuk.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Contents;
import org.ukuk.catalogue.Link;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.standards.text.Branch;
import org.ukuk.standards.text.InstrumentText;
import org.ukuk.standards.text.InstrumentTexts;
import org.ukuk.standards.text.Level;
import org.ukuk.standards.text.Words;

/// Instruments for tests, brought into a running centre.
final class Treaties {

    private final Catalogue catalogue;
    private final InstrumentTexts texts;

    Treaties(Centre centre) {
        this.catalogue = centre.bean(Catalogue.class);
        this.texts = centre.bean(InstrumentTexts.class);
    }

    static Content titled(String slug, String title) {
        return Contents.inEnglish(title)
                .andRussian(title + " (по-русски)")
                .with("type", "treaty")
                .with("short.en", title)
                .build()
                .withSlug(slug);
    }

    static Content law(String slug, String title, String country) {
        return Contents.inEnglish(title)
                .concerning(country)
                .with("type", "law")
                .with("short.en", title)
                .build()
                .withSlug(slug);
    }

    String bring(Content content) {
        return catalogue
                .bring(Optional.empty(), InstrumentKind.CODE, content, null, Actor.CENTRE)
                .item();
    }

    void link(String item, Content content, Link... links) {
        catalogue.bring(Optional.of(item), InstrumentKind.CODE, content.withLinks(List.of(links)), null, Actor.CENTRE);
    }

    int write(String item, String since, Branch... provisions) {
        return texts.put(
                item,
                new InstrumentText(since, false, false, null, null, LocalDate.EPOCH, List.of(provisions), null),
                Actor.CENTRE);
    }

    static Branch part(String number, Branch... articles) {
        return Branch.of(
                Level.PART,
                number,
                Map.of("en", Words.heading("Rights"), "ru", Words.heading("Права")),
                List.of(articles));
    }

    /// An article with two numbered paragraphs, in English and Russian.
    static Branch article(String number, String heading, String... topics) {
        return new Branch(
                Level.ARTICLE,
                number,
                Map.of(
                        "en", new Words(heading, "What it protects.", ""),
                        "ru", new Words(heading + " (ru)", "Что она защищает.", "")),
                List.of(topics),
                List.of(
                        paragraph("1", "Wages of " + heading + " shall be paid.", "Заработная плата выплачивается."),
                        paragraph("2", "Nobody shall be <b>worse</b> off.", "Никто не должен пострадать.")),
                null,
                null,
                0);
    }

    static Branch paragraph(String number, String english, String russian) {
        return Branch.of(
                Level.PARAGRAPH, number, Map.of("en", Words.text(english), "ru", Words.text(russian)), List.of());
    }

    /// A code of many articles, without parts.
    static Branch[] code(int articles) {
        var all = new ArrayList<Branch>();
        for (int i = 1; i <= articles; i++) {
            all.add(article(Integer.toString(i), "Matter " + i));
        }
        return all.toArray(Branch[]::new);
    }
}

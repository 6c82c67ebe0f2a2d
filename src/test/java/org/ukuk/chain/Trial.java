package org.ukuk.chain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Contents;
import org.ukuk.catalogue.Link;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.standards.text.Branch;
import org.ukuk.standards.text.InstrumentText;
import org.ukuk.standards.text.InstrumentTexts;
import org.ukuk.standards.text.Level;
import org.ukuk.standards.text.Words;

/// An invented chain in a running centre. The name makes its addresses its own.
final class Trial {

    private static final int SOURCED = 2020;

    final String name;
    final String treaty;
    final String law;
    final String gap;
    final String practice;
    final String recommendation;
    private final Centre centre;

    Trial(Centre centre, String name) {
        this.centre = centre;
        this.name = name;
        treaty = bring("instrument", Contents.inEnglish("Treaty " + name).with("type", "treaty"), "treaty");
        centre.bean(InstrumentTexts.class)
                .put(
                        treaty,
                        new InstrumentText("", false, false, null, null, LocalDate.EPOCH, articles(), null),
                        Actor.CENTRE);
        law = bring(
                "instrument",
                Contents.inEnglish("Law " + name).with("type", "law").concerning("KG"),
                "law",
                at("implements", treaty, "art-5"));
        gap = bring("gap", aGap("Gap " + name), "gap", at("concerns", treaty, "art-5"), at("concerns", law, ""));
        practice = bring("practice", aPractice("Practice " + name), "practice", at("answers", gap, ""));
        recommendation = bring(
                "recommendation",
                Contents.inEnglish("Recommendation " + name)
                        .with("stage", "sent")
                        .with("origin", "own")
                        .concerning("KG"),
                "recommendation",
                at("rests-on", gap, ""),
                new Link(
                        "rests-on",
                        practice,
                        "",
                        "",
                        "As it is done there",
                        "Minutes of a trial meeting",
                        LocalDate.of(SOURCED, 5, 17)));
    }

    static Contents aGap(String title) {
        return Contents.inEnglish(title)
                .with("missing", "no-law")
                .with("severity", "5")
                .with("severity-reason.en", "Many lose a year of wages.")
                .with("feasibility", "4")
                .with("status", "open")
                .concerning("KG");
    }

    private static Contents aPractice(String title) {
        return Contents.inEnglish(title)
                .with("level", "national")
                .with("evidence", "moderate")
                .concerning("PH")
                .about("dimension-recruitment")
                .from("A trial source, 2019");
    }

    private static List<Branch> articles() {
        return List.of(article("5"), article("6"));
    }

    private static Branch article(String number) {
        return Branch.of(Level.ARTICLE, number, java.util.Map.of("en", Words.heading("Matter " + number)), List.of());
    }

    static Link at(String verb, String to, String there) {
        return new Link(verb, to, "", there, null, null, null);
    }

    String bring(String kind, Contents content, String part, Link... links) {
        return publish(Optional.empty(), kind, content, part, links);
    }

    String publish(Optional<String> item, String kind, Contents content, String part, Link... links) {
        var whole = content.at(slug(part)).build().withLinks(List.of(links));
        return centre.bean(Catalogue.class)
                .bring(item, kind, whole, null, Actor.CENTRE)
                .item();
    }

    String slug(String part) {
        return part + "-" + name;
    }
}

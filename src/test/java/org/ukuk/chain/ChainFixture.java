package org.ukuk.chain;

import java.util.List;
import java.util.Optional;
import org.ukuk.catalogue.CatalogueFixture;
import org.ukuk.catalogue.Contents;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Link;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;

/// A small invented chain, from article 5 of a treaty to a recommendation that was sent, for tests.
final class ChainFixture implements AutoCloseable {

    final CatalogueFixture here;
    final Walker walker;
    final String treaty;
    final String law;
    final String report;
    final String gap;
    final String practice;
    final String recommendation;

    ChainFixture(Databases databases) {
        here = new CatalogueFixture(databases, PlainKind.ALL);
        walker = new Walker(here.neighbours, here.items);
        treaty = bring("instrument", titled("Treaty of Trial").with("type", "treaty"));
        law = bring("instrument", titled("Trial Law").with("type", "law"), at("implements", treaty, "art-9", "art-5"));
        report = bring("publication", titled("Trial report"));
        gap = bring(
                "gap",
                titled("Trial gap"),
                at("concerns", treaty, "", "art-5"),
                at("concerns", law, "", ""),
                at("evidenced-by", report, "", "page-3"));
        practice = bring("practice", titled("Trial practice"), at("answers", gap, "", ""));
        recommendation = bring(
                "recommendation",
                titled("Trial recommendation").with("stage", "sent"),
                at("rests-on", gap, "", ""),
                at("rests-on", practice, "", ""));
    }

    static Contents titled(String title) {
        return Contents.inEnglish(title);
    }

    static Link at(String verb, String to, String here, String there) {
        return new Link(verb, to, here, there, null, null, null);
    }

    String bring(String kind, Contents content, Link... links) {
        return here.catalogue
                .bring(Optional.empty(), kind, content.build().withLinks(List.of(links)), null, Actor.CENTRE)
                .item();
    }

    Item item(String id) {
        return here.items.find(id).orElseThrow();
    }

    Walk from(String id, String anchor) {
        var item = item(id);
        return walker.walk(new Node(Step.of(item).orElseThrow(), item, anchor));
    }

    @Override
    public void close() {
        here.close();
    }
}

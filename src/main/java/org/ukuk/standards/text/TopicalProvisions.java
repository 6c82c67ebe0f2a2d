package org.ukuk.standards.text;

import static org.ukuk.platform.database.schema.Tables.PROVISION_TOPIC;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;
import org.ukuk.thesaurus.Concepts;

/// Finds the provisions of some instruments that are about a topic, or a narrower one.
@Component
public final class TopicalProvisions {

    private static final int MOST = 200;

    private final Database database;
    private final Concepts concepts;
    private final Items items;
    private final Provisions provisions;
    private final Labels labels;

    TopicalProvisions(Database database, Concepts concepts, Items items, Provisions provisions, Labels labels) {
        this.database = database;
        this.concepts = concepts;
        this.items = items;
        this.provisions = provisions;
        this.labels = labels;
    }

    /// A provision to go to.
    ///
    /// @param instrument short name of its instrument
    /// @param label “Article 25”
    /// @param summary the centre's sentence about it in the language; empty when there is none
    /// @param path of its page
    public record Found(String item, String instrument, String label, String heading, String summary, String path) {}

    private record Row(String item, String anchor) {}

    /// At most two hundred, instrument by instrument in the order asked for, in reading order within each.
    ///
    /// @param instruments ids
    /// @param topic id of a concept
    public List<Found> of(Collection<String> instruments, String topic, Language language) {
        var topics = concepts.thesaurus().withNarrower(topic);
        var rows = database.read(db -> db.selectDistinct(PROVISION_TOPIC.ITEM_ID, PROVISION_TOPIC.ANCHOR)
                .from(PROVISION_TOPIC)
                .where(PROVISION_TOPIC.CONCEPT_ID.in(topics).and(PROVISION_TOPIC.ITEM_ID.in(instruments)))
                .orderBy(PROVISION_TOPIC.ITEM_ID, PROVISION_TOPIC.ANCHOR)
                .limit(MOST)
                .fetch(row -> new Row(row.value1(), row.value2())));
        return instruments.stream()
                .flatMap(item -> items.find(item).stream())
                .flatMap(item -> found(
                        item,
                        rows.stream()
                                .filter(row -> row.item().equals(item.id()))
                                .map(Row::anchor)
                                .toList(),
                        language)
                        .stream())
                .toList();
    }

    /// How many provisions of some instruments are about each concept; the concept itself, not the narrower ones.
    ///
    /// @param instruments ids
    public Map<String, Integer> counts(Collection<String> instruments) {
        return database.read(db -> db.select(PROVISION_TOPIC.CONCEPT_ID, DSL.count())
                .from(PROVISION_TOPIC)
                .where(PROVISION_TOPIC.ITEM_ID.in(instruments))
                .groupBy(PROVISION_TOPIC.CONCEPT_ID)
                .fetchMap(PROVISION_TOPIC.CONCEPT_ID, DSL.count()));
    }

    private List<Found> found(Item item, List<String> anchors, Language language) {
        var version = anchors.isEmpty() ? Optional.<InstrumentVersion>empty() : provisions.current(item.id());
        return version.map(text -> provisions.at(text, anchors)).orElse(List.of()).stream()
                .map(one -> new Found(
                        item.id(),
                        Labels.name(item, language),
                        labels.of(one, language),
                        labels.heading(one, language),
                        one.in(language, words -> !words.summary().isBlank())
                                .map(entry -> entry.getValue().summary())
                                .orElse(""),
                        "/" + language.code() + "/standards/" + item.slug()
                                + Place.of(one.anchor()).address()))
                .toList();
    }
}

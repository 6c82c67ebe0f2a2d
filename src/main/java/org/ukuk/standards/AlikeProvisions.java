package org.ukuk.standards;

import static org.ukuk.platform.database.schema.Tables.ITEM;
import static org.ukuk.platform.database.schema.Tables.PROVISION_TOPIC;

import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Items;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;
import org.ukuk.standards.ProvisionView.Alike;
import org.ukuk.standards.text.Labels;
import org.ukuk.standards.text.Provisions;

/// Finds provisions of other instruments that have the same topics: a proposal of the machine, shown as one.
@Component
class AlikeProvisions {

    private static final int SHOWN = 8;

    private final Database database;
    private final Items items;
    private final Provisions provisions;
    private final Labels labels;

    AlikeProvisions(Database database, Items items, Provisions provisions, Labels labels) {
        this.database = database;
        this.items = items;
        this.provisions = provisions;
        this.labels = labels;
    }

    private record Found(String item, String anchor, int shared) {}

    /// Those with the most topics in common first.
    List<Alike> to(String item, String anchor, Language language) {
        var mine = PROVISION_TOPIC.as("mine");
        var shared = DSL.count();
        var found = database.read(db -> db.select(PROVISION_TOPIC.ITEM_ID, PROVISION_TOPIC.ANCHOR, shared)
                .from(mine)
                .join(PROVISION_TOPIC)
                .on(PROVISION_TOPIC.CONCEPT_ID.eq(mine.CONCEPT_ID).and(PROVISION_TOPIC.ITEM_ID.ne(item)))
                .join(ITEM)
                .on(ITEM.ID.eq(PROVISION_TOPIC.ITEM_ID))
                .where(mine.ITEM_ID.eq(item).and(mine.ANCHOR.eq(anchor)))
                .and(ITEM.REVISION.isNotNull())
                .and(ITEM.VISIBILITY.eq(Content.PUBLIC))
                .groupBy(PROVISION_TOPIC.ITEM_ID, PROVISION_TOPIC.ANCHOR)
                .orderBy(shared.desc(), PROVISION_TOPIC.ITEM_ID, PROVISION_TOPIC.ANCHOR)
                .limit(SHOWN)
                .fetch(row -> new Found(row.value1(), row.value2(), row.value3())));
        return found.stream().flatMap(one -> alike(one, language).stream()).toList();
    }

    private Optional<Alike> alike(Found found, Language language) {
        return items.find(found.item())
                .flatMap(other -> provisions
                        .current(found.item())
                        .flatMap(version -> provisions.at(version, found.anchor()))
                        .map(provision -> new Alike(
                                Labels.name(other, language),
                                labels.of(provision, language),
                                labels.heading(provision, language),
                                "/" + language.code() + "/standards/" + other.slug() + "/" + provision.anchor(),
                                other.slug() + "/" + provision.anchor(),
                                found.shared())));
    }
}

package org.ukuk.practices.offers;

import static org.ukuk.platform.database.schema.Tables.DRAFT;
import static org.ukuk.platform.database.schema.Tables.ITEM;
import static org.ukuk.platform.database.schema.Tables.OFFER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Content;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.jobs.Recurring;
import org.ukuk.practices.register.Practices;

/// What was sent in and waits for the desk. Whom to ask about it is forgotten when the draft is published or given up.
@Component
public final class Offers implements Recurring {

    /// Somebody without an account.
    static final Actor OUTSIDER = new Actor(null, "outsider");

    private static final int MOST = 200;

    private final Database database;
    private final Catalogue catalogue;
    private final Clock clock;

    public Offers(Database database, Catalogue catalogue, Clock clock) {
        this.database = database;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// @param contact empty when the sender left none
    public record Offer(String item, String title, String contact, Instant sentAt) {}

    /// Makes a draft of it and returns its id.
    public String take(Content content, String contact) {
        return database.write(db -> {
            var item = catalogue.begin(Practices.CODE, content, OUTSIDER).item();
            db.insertInto(OFFER)
                    .set(OFFER.ITEM_ID, item)
                    .set(OFFER.CONTACT, contact)
                    .set(OFFER.LANGUAGE, content.original().code())
                    .set(OFFER.SENT_AT, clock.instant())
                    .execute();
            return item;
        });
    }

    /// Those not decided yet, the longest waiting first.
    public List<Offer> waiting() {
        return database.read(db -> db.select(OFFER.ITEM_ID, DRAFT.TITLE, OFFER.CONTACT, OFFER.SENT_AT)
                .from(OFFER)
                .join(ITEM)
                .on(ITEM.ID.eq(OFFER.ITEM_ID))
                .join(DRAFT)
                .on(DRAFT.ITEM_ID.eq(OFFER.ITEM_ID))
                .where(ITEM.REVISION.isNull())
                .orderBy(OFFER.SENT_AT, OFFER.ITEM_ID)
                .limit(MOST)
                .fetch(row -> new Offer(row.value1(), row.value2(), row.value3(), row.value4())));
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /// Forgets whom to ask about what is published by now; what was given up went with its draft.
    @Override
    public void run() {
        database.execute(db -> db.deleteFrom(OFFER)
                .where(OFFER.ITEM_ID.in(DSL.select(ITEM.ID).from(ITEM).where(ITEM.REVISION.isNotNull())))
                .execute());
    }

    /// How many senders are remembered.
    int remembered() {
        return database.read(db -> db.fetchCount(OFFER));
    }
}

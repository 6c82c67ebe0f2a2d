package org.ukuk.catalogue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.Outbox;

/// Where everything is written: drafts begun, saved and reviewed, versions published, items archived and removed. Each
/// call is one transaction with its news; what it returned survives a crash.
@Component
public final class Catalogue {

    /// News of this module in the outbox; the subject is the item's id.
    public static final String PUBLISHED = "item.published";

    /// The text of one of its files was read, or could not be.
    public static final String TEXT = "item.text";

    public static final String ARCHIVED = "item.archived";
    public static final String REMOVED = "item.removed";

    private static final String BROUGHT = "item.brought";

    private final Database database;
    private final Outbox outbox;
    private final Clock clock;
    private final Kinds kinds;
    private final Items items;
    private final Drafts drafts;
    private final FourEyes fourEyes;
    private final Revisions revisions;
    private final Shelves shelves;
    private final AuditTrail trail;
    private final Circles circles;

    Catalogue(
            Database database, Outbox outbox, Clock clock, Kinds kinds, Items items, Drafts drafts, FourEyes fourEyes) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
        this.kinds = kinds;
        this.items = items;
        this.drafts = drafts;
        this.fourEyes = fourEyes;
        this.revisions = new Revisions(database);
        this.shelves = new Shelves(database, clock);
        this.trail = new AuditTrail(database, clock);
        this.circles = new Circles(database, kinds);
    }

    /// Makes a new item with its first draft.
    public Draft begin(String kind, Content content, Actor by) {
        return database.write(db -> {
            var id = Ulid.next(clock.instant());
            var ready = content.withSlug(shelves.freeSlug(kind, id, content));
            shelves.make(id, kind, ready);
            shelves.keys(id, kinds.of(kind).keys(content));
            trail.add(by, "item.begun", id, kind);
            return drafts.write(id, 0, Draft.State.WRITING, ready, null, by);
        });
    }

    /// The draft of an item; made from the published version when there is none.
    public Draft edit(String item, Actor by) {
        return database.write(db -> drafts.find(item).orElseGet(() -> {
            var published = items.find(item).orElseThrow(() -> new Refused(Reason.about("", "catalogue.gone")));
            return drafts.write(item, 0, Draft.State.WRITING, published.content(), null, by);
        }));
    }

    /// Saves what was written. A draft in review goes back to writing.
    ///
    /// @param version the version the writer started from
    /// @throws StaleDraft when somebody else saved since; nothing is written then
    public Draft save(String item, long version, Content content, Actor by) {
        return database.write(db -> {
            var kind = shelves.kindOf(item).orElseThrow(() -> new Refused(Reason.about("", "catalogue.gone")));
            shelves.keys(item, kinds.of(kind).keys(content));
            return drafts.write(item, version, Draft.State.WRITING, content, null, by);
        });
    }

    /// Asks for review. What stands against publishing is refused here already.
    public Draft submit(String item, long version, @Nullable String note, Actor by) {
        return database.write(db -> {
            var draft = current(item, version);
            refuse(reasonsAgainst(draft));
            var submitted = drafts.write(item, version, Draft.State.IN_REVIEW, draft.content(), note, by);
            trail.add(by, "item.submitted", item, "");
            return submitted;
        });
    }

    /// Gives a draft back to its author, with what is to be mended.
    public Draft sendBack(String item, long version, String note, Actor by) {
        return database.write(db -> {
            var draft = current(item, version);
            var back = drafts.write(item, version, Draft.State.WRITING, draft.content(), note, author(draft, by));
            trail.add(by, "item.sent-back", item, "");
            return back;
        });
    }

    private static Actor author(Draft draft, Actor otherwise) {
        return draft.author() == null ? otherwise : new Actor(draft.author(), draft.authorRole());
    }

    /// Why this draft cannot be published as it stands; no reasons when it can.
    public List<Reason> reasonsAgainst(Draft draft) {
        var before = draft.item().isEmpty() ? Optional.<Item>empty() : items.find(draft.item());
        return against(kinds.of(draft.kind()), before, draft.item(), draft.content());
    }

    private List<Reason> against(Kind kind, Optional<Item> before, String item, Content content) {
        return Stream.of(
                        Rules.against(kind, content).stream(),
                        before.stream()
                                .flatMap(published -> kind.reasonsAgainstChange(published.content(), content).stream()),
                        item.isEmpty() ? Stream.<Reason>empty() : circles.reasonsAgainst(item, content).stream())
                .flatMap(reasons -> reasons)
                .toList();
    }

    /// The same, and why this one may not publish it: whoever wrote a text alone does not.
    public List<Reason> reasonsAgainst(Draft draft, Actor by) {
        return Stream.concat(reasonsAgainst(draft).stream(), fourEyes.reasonsAgainst(draft.item(), by).stream())
                .toList();
    }

    /// Publishes the draft as the item's next version.
    ///
    /// @throws Refused when a rule stands against it, or its only writer publishes
    /// @throws StaleDraft when the draft is not at `version`
    public Item publish(String item, long version, @Nullable String comment, Actor by) {
        return database.write(db -> {
            var draft = current(item, version);
            refuse(reasonsAgainst(draft, by));
            trail.add(by, PUBLISHED, item, renew(item, draft.kind(), items.find(item), draft.content(), comment, by));
            return items.find(item).orElseThrow();
        });
    }

    /// Brings an item in from outside and publishes it: made when new, a next version when it changed, left alone when
    /// it is the same. Nobody here wrote it, so one person is enough; the audit trail tells that it was brought.
    ///
    /// @param item the id it has here; empty for a new one
    /// @param by who brings it in
    /// @throws Refused when a rule stands against it
    public Brought bring(Optional<String> item, String kind, Content content, @Nullable String comment, Actor by) {
        return database.write(db -> {
            var published = item.flatMap(items::find);
            refuse(against(kinds.of(kind), published, item.orElse(""), content));
            if (published.isPresent() && sameAs(published.get(), content)) {
                return new Brought(published.get().id(), Brought.Outcome.UNCHANGED);
            }
            if (item.isPresent()) {
                trail.add(by, BROUGHT, item.get(), renew(item.get(), kind, published, content, comment, by));
                return new Brought(item.get(), Brought.Outcome.UPDATED);
            }
            var id = Ulid.next(clock.instant());
            var ready = content.withSlug(shelves.freeSlug(kind, id, content));
            shelves.makePublished(id, kind, ready, kinds.of(kind).keys(ready), comment, by);
            outbox.append(PUBLISHED, id);
            trail.add(by, BROUGHT, id, ready.slug());
            return new Brought(id, Brought.Outcome.CREATED);
        });
    }

    private static boolean sameAs(Item published, Content content) {
        var slug = content.slug().isEmpty() ? published.slug() : content.slug();
        return published.content().equals(content.withSlug(slug));
    }

    /// Returns the slug it has from now on.
    private String renew(
            String item, String kind, Optional<Item> before, Content content, @Nullable String comment, Actor by) {
        var fresh =
                before.map(b -> Translations.markStale(b.content(), content)).orElse(content);
        var ready = fresh.withSlug(shelves.freeSlug(kind, item, fresh));
        release(item, kind, before, ready, comment, by);
        drafts.discard(item);
        return ready.slug();
    }

    private void release(
            String item, String kind, Optional<Item> before, Content ready, @Nullable String comment, Actor by) {
        shelves.keys(item, kinds.of(kind).keys(ready));
        shelves.publish(item, kind, before, ready, comment, by);
        outbox.append(PUBLISHED, item);
    }

    /// Takes an item out of lists and search; it stays readable at its address, marked.
    public void archive(String item, Actor by) {
        database.execute(db -> {
            shelves.state(item, ItemState.ARCHIVED);
            outbox.append(ARCHIVED, item);
            trail.add(by, ARCHIVED, item, "");
        });
    }

    public void unarchive(String item, Actor by) {
        database.execute(db -> {
            shelves.state(item, ItemState.PUBLISHED);
            outbox.append(PUBLISHED, item);
            trail.add(by, "item.unarchived", item, "");
        });
    }

    /// Deletes an item for good; its addresses answer 410 with the reason from then on.
    ///
    /// @param replacedBy id of what to read instead; null when nothing is
    public void remove(String item, String reason, @Nullable String replacedBy, Actor by) {
        database.execute(db -> {
            shelves.bury(item, reason, replacedBy);
            outbox.append(REMOVED, item);
            trail.add(by, REMOVED, item, reason);
        });
    }

    /// Gives up what was being written. An item that was never published goes with its draft.
    public void discard(String item, Actor by) {
        database.execute(db -> {
            drafts.discard(item);
            if (items.find(item).isEmpty()) {
                shelves.forget(item);
            }
            trail.add(by, "item.draft-discarded", item, "");
        });
    }

    /// Takes an old version as the draft; publishing it makes a new version.
    public Draft restore(String item, int number, Actor by) {
        return database.write(db -> {
            var content =
                    revisions.content(item, number).orElseThrow(() -> new Refused(Reason.about("", "catalogue.gone")));
            var draft = edit(item, by);
            var taken = drafts.write(item, draft.version(), Draft.State.WRITING, content, null, by);
            trail.add(by, "item.version-taken-up", item, String.valueOf(number));
            return taken;
        });
    }

    private Draft current(String item, long version) {
        var draft = drafts.find(item).orElseThrow(() -> new Refused(Reason.about("", "catalogue.gone")));
        if (draft.version() != version) {
            throw new StaleDraft(draft);
        }
        return draft;
    }

    private static void refuse(List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
    }
}

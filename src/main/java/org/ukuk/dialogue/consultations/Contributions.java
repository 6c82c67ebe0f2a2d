package org.ukuk.dialogue.consultations;

import static org.ukuk.platform.database.schema.Tables.CONTRIBUTION;
import static org.ukuk.platform.database.schema.Tables.TALK;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.consultations.Contribution.Kind;
import org.ukuk.dialogue.moderation.Moderation;
import org.ukuk.dialogue.moderation.Standing;
import org.ukuk.dialogue.voices.Voice;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.ContributionRecord;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Names;

/// What was said, by whichever voice. The same words sent twice are there once; a voice's later position to a
/// block takes the place of its earlier one, which is kept.
@Component
public final class Contributions {

    private static final int MOST = 1_000;

    private final Database database;
    private final Clock clock;

    public Contributions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Keeps what a voice says and returns it, or what it was when it was said before.
    ///
    /// @throws Refused when it replies to what is no longer there
    public Contribution say(Said said, Voice voice) {
        // A button pressed twice need not wait for the writers.
        return before(said, voice)
                .orElseGet(() -> database.write(db -> {
                    requireParent(said);
                    // Writers of a consultation take turns by this; whoever comes next sees what the one before kept.
                    int seq = next(db, said.process());
                    return before(said, voice).orElseGet(() -> keep(db, said, voice, seq));
                }));
    }

    private Optional<Contribution> before(Said said, Voice voice) {
        var once = said.onlyOnce(voice.id());
        return once != null
                ? one(CONTRIBUTION.ONLY_ONCE.eq(once))
                : one(CONTRIBUTION.HOLDS.eq(holds(said, voice))).filter(said::isSaidBy);
    }

    private static String holds(Said said, Voice voice) {
        return voice.id() + "/" + said.block().number();
    }

    private Contribution keep(DSLContext db, Said said, Voice voice, int seq) {
        boolean position = said.kind() == Kind.POSITION;
        if (position) {
            db.update(CONTRIBUTION)
                    .setNull(CONTRIBUTION.HOLDS)
                    .where(CONTRIBUTION.HOLDS.eq(holds(said, voice)))
                    .execute();
        }
        var today = LocalDate.ofInstant(clock.instant(), Names.BISHKEK);
        // The day alone, so that the id tells no moment either.
        var id = Ulid.next(today.atStartOfDay(ZoneOffset.UTC).toInstant());
        var stance = said.stance();
        db.insertInto(CONTRIBUTION)
                .set(CONTRIBUTION.ID, id)
                .set(CONTRIBUTION.ITEM_ID, said.process())
                .set(CONTRIBUTION.BLOCK, said.block().number())
                .set(CONTRIBUTION.VERSION, said.version())
                .set(CONTRIBUTION.SEQ, seq)
                .set(CONTRIBUTION.KIND, said.kind().code())
                .set(CONTRIBUTION.PARENT, said.parent().isEmpty() ? null : said.parent())
                .set(CONTRIBUTION.STANCE, stance == null ? null : stance.code())
                .set(CONTRIBUTION.LANGUAGE, said.language().code())
                .set(CONTRIBUTION.SAID, said.words())
                .set(CONTRIBUTION.PROPOSAL, said.proposal())
                .set(CONTRIBUTION.VOICE_ID, voice.id())
                .set(CONTRIBUTION.STANDING, standing(said, voice).code())
                .set(CONTRIBUTION.SAID_ON, today)
                .set(CONTRIBUTION.ONLY_ONCE, said.onlyOnce(voice.id()))
                .set(CONTRIBUTION.HOLDS, position ? holds(said, voice) : null)
                .execute();
        return find(id).orElseThrow();
    }

    /// A position without words has nothing to moderate.
    private static Standing standing(Said said, Voice voice) {
        return said.all().isBlank() ? Standing.SHOWN : Moderation.first(voice, said.all());
    }

    private void requireParent(Said said) {
        boolean there = said.parent().isEmpty()
                || find(said.parent())
                        .filter(parent -> parent.isShown()
                                && !parent.isReply()
                                && parent.block() == said.block().number()
                                && parent.process().equals(said.process()))
                        .isPresent();
        if (!there) {
            throw new Refused(Reason.about("", "talk.rule.parent"));
        }
    }

    private static int next(DSLContext db, String process) {
        var next = db.update(TALK)
                .set(TALK.LAST, TALK.LAST.plus(1))
                .where(TALK.ITEM_ID.eq(process))
                .returning(TALK.LAST)
                .fetchOptional(TALK.LAST);
        if (next.isPresent()) {
            return next.get();
        }
        db.insertInto(TALK)
                .set(TALK.ITEM_ID, process)
                .set(TALK.LAST, 0)
                .onConflictDoNothing()
                .execute();
        return next(db, process);
    }

    public Optional<Contribution> find(String id) {
        return one(CONTRIBUTION.ID.eq(id));
    }

    /// What voices said, the newest first; at most 1,000.
    List<Contribution> of(Collection<String> voices) {
        return fetch(CONTRIBUTION.VOICE_ID.in(voices), CONTRIBUTION.SAID_ON.desc(), MOST);
    }

    /// What has a standing, the longest there first.
    List<Contribution> standing(Standing standing, int limit) {
        return fetch(CONTRIBUTION.STANDING.eq(standing.code()), CONTRIBUTION.SAID_ON.asc(), limit);
    }

    /// Gives it another standing. What its voice withdrew may be said anew.
    void put(String id, Standing standing) {
        database.execute(db -> {
            db.update(CONTRIBUTION)
                    .set(CONTRIBUTION.STANDING, standing.code())
                    .where(CONTRIBUTION.ID.eq(id))
                    .execute();
            if (standing == Standing.WITHDRAWN) {
                db.update(CONTRIBUTION)
                        .setNull(CONTRIBUTION.ONLY_ONCE)
                        .setNull(CONTRIBUTION.HOLDS)
                        .where(CONTRIBUTION.ID.eq(id))
                        .execute();
            }
        });
    }

    private Optional<Contribution> one(Condition which) {
        return fetch(which, CONTRIBUTION.SEQ.asc(), 1).stream().findFirst();
    }

    private List<Contribution> fetch(Condition which, SortField<?> first, int limit) {
        return database.read(db -> db.selectFrom(CONTRIBUTION)
                .where(which)
                .orderBy(first, CONTRIBUTION.SEQ)
                .limit(limit)
                .fetch(Contributions::contribution));
    }

    static Contribution contribution(ContributionRecord row) {
        return new Contribution(
                row.getId(),
                row.getItemId(),
                row.getBlock(),
                row.getVersion(),
                row.getSeq(),
                Kind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
                Objects.requireNonNullElse(row.getParent(), ""),
                Optional.ofNullable(row.getStance()).flatMap(Stance::of).orElse(null),
                Language.of(row.getLanguage()).orElseThrow(),
                row.getSaid(),
                row.getProposal(),
                row.getVoiceId(),
                Standing.of(row.getStanding()),
                row.getSaidOn(),
                row.getHolds() != null || row.getStance() == null,
                Objects.requireNonNullElse(row.getAnswerId(), ""));
    }
}

package org.ukuk.policy.followup;

import static org.ukuk.platform.database.schema.Tables.SUBMISSION;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.SubmissionRecord;
import org.ukuk.platform.i18n.Trilingual;
import org.ukuk.policy.followup.Submission.Axis;
import org.ukuk.policy.followup.Submission.State;

/// Where answers and assessments are kept, every one of them.
@Component
public final class Submissions {

    /// Most that one call answers with.
    public static final int MOST = 2_000;

    private final Database database;
    private final Clock clock;
    private final Ledger ledger;

    Submissions(Database database, Clock clock, Ledger ledger) {
        this.database = database;
        this.clock = clock;
        this.ledger = ledger;
    }

    /// Puts one beside the earlier ones.
    ///
    /// @param seen id of the newest of its line that the writer saw; empty when there was none
    /// @throws Refused when somebody added to the line since; nothing is kept then
    Submission add(Submission one, String seen, Actor by) {
        return database.write(db -> {
            if (one.state() != State.DRAFT && !newest(one).equals(seen)) {
                throw new Refused(Reason.about("status", "followup.rule.stale"));
            }
            var row = record(one, by);
            row.setId(Ulid.next(clock.instant()));
            row.setVersion(1L);
            db.insertInto(SUBMISSION).set(row).execute();
            note(one, by);
            return submission(row);
        });
    }

    /// Writes a draft, or what was returned, anew.
    ///
    /// @throws Refused when it is not at this version any more, or given
    Submission rewrite(Submission one, Actor by) {
        return database.write(db -> {
            var row = record(one, by);
            row.setId(one.id());
            row.setVersion(one.version() + 1);
            int changed = db.update(SUBMISSION)
                    .set(row)
                    .where(SUBMISSION
                            .ID
                            .eq(one.id())
                            .and(SUBMISSION.VERSION.eq(one.version()))
                            .and(SUBMISSION.STATE.in(State.DRAFT.code(), State.RETURNED.code())))
                    .execute();
            if (changed == 0) {
                throw new Refused(Reason.about("status", "followup.rule.stale"));
            }
            note(one, by);
            return submission(row);
        });
    }

    /// What a second person of the body decides about a proposal.
    ///
    /// @param state given or returned
    /// @throws Refused when it was decided or changed since
    void decide(Submission one, State state, String note, Actor by) {
        database.execute(db -> {
            int changed = db.update(SUBMISSION)
                    .set(SUBMISSION.STATE, state.code())
                    .set(SUBMISSION.NOTE, note)
                    .set(SUBMISSION.VERSION, one.version() + 1)
                    .set(SUBMISSION.DECIDER_ID, by.id())
                    .set(SUBMISSION.DECIDED_AT, clock.instant())
                    .where(SUBMISSION
                            .ID
                            .eq(one.id())
                            .and(SUBMISSION.VERSION.eq(one.version()))
                            .and(SUBMISSION.STATE.eq(State.PROPOSED.code())))
                    .execute();
            if (changed == 0) {
                throw new Refused(Reason.about("note", "followup.rule.stale"));
            }
            note(one.in(state), by);
        });
    }

    private void note(Submission one, Actor by) {
        var act = "followup." + one.axis().code() + "-" + one.state().code();
        var detail = one.speaker().code() + " " + one.body() + " " + one.status();
        if (one.state() == State.GIVEN) {
            ledger.changed(by, act, one.item(), detail);
        } else {
            ledger.kept(by, act, one.item(), detail);
        }
    }

    /// Id of the newest of the same line that is no draft; empty when there is none.
    String newest(Submission one) {
        return newest(one.item(), one.axis(), one.speaker(), one.body());
    }

    String newest(String item, Axis axis, Assessor speaker, String body) {
        return database.read(db -> db.select(SUBMISSION.ID)
                .from(SUBMISSION)
                .where(SUBMISSION
                        .ITEM_ID
                        .eq(item)
                        .and(SUBMISSION.AXIS.eq(axis.code()))
                        .and(SUBMISSION.SPEAKER.eq(speaker.code()))
                        .and(SUBMISSION.BODY_ID.eq(body))
                        .and(SUBMISSION.STATE.ne(State.DRAFT.code())))
                .orderBy(SUBMISSION.ID.desc())
                .limit(1)
                .fetchOptional(SUBMISSION.ID)
                .orElse(""));
    }

    public Optional<Submission> find(String id) {
        return fetch(SUBMISSION.ID.eq(id)).stream().findFirst();
    }

    /// What was given, of all who speak, the newest first.
    public List<Submission> given(Collection<String> items) {
        return items.isEmpty()
                ? List.of()
                : fetch(SUBMISSION.ITEM_ID.in(items).and(SUBMISSION.STATE.eq(State.GIVEN.code())));
    }

    /// What a body has before it that is not given: drafts, proposals and what was returned, the newest first.
    List<Submission> pending(String body) {
        return fetch(SUBMISSION.BODY_ID.eq(body).and(SUBMISSION.STATE.ne(State.GIVEN.code())));
    }

    /// Recommendations of which an addressee ever said that they are done, in the order of their ids.
    List<String> claimedDone(int limit) {
        return database.read(db -> db.selectDistinct(SUBMISSION.ITEM_ID)
                .from(SUBMISSION)
                .where(SUBMISSION
                        .SPEAKER
                        .eq(Assessor.ADDRESSEE.code())
                        .and(SUBMISSION.STATE.eq(State.GIVEN.code()))
                        .and(SUBMISSION.STATUS.in(Answer.CLAIMED_DONE.code(), Implementation.DONE.code())))
                .orderBy(SUBMISSION.ITEM_ID)
                .limit(limit)
                .fetch(SUBMISSION.ITEM_ID));
    }

    /// Whether a file is evidence of what was given.
    public boolean isGivenWith(String file) {
        return database.read(db ->
                db.fetchExists(SUBMISSION, SUBMISSION.FILE_ID.eq(file).and(SUBMISSION.STATE.eq(State.GIVEN.code()))));
    }

    /// Whether a file belongs to something of this body.
    boolean isOf(String file, String body) {
        return database.read(
                db -> db.fetchExists(SUBMISSION, SUBMISSION.FILE_ID.eq(file).and(SUBMISSION.BODY_ID.eq(body))));
    }

    private List<Submission> fetch(Condition which) {
        return database.read(db -> db.selectFrom(SUBMISSION)
                .where(which)
                .orderBy(SUBMISSION.DAY.desc(), SUBMISSION.ID.desc())
                .limit(MOST)
                .fetch(Submissions::submission));
    }

    /// Without id and version.
    private SubmissionRecord record(Submission one, Actor by) {
        var row = new SubmissionRecord();
        row.setItemId(one.item());
        row.setAxis(one.axis().code());
        row.setSpeaker(one.speaker().code());
        row.setBodyId(one.body());
        row.setStatus(one.status());
        row.setTextKy(one.text().ky());
        row.setTextRu(one.text().ru());
        row.setTextEn(one.text().en());
        row.setSignatory(one.signatory());
        row.setDay(one.day());
        row.setLink(one.evidence().link());
        row.setPublicationId(one.evidence().publication());
        row.setFileId(one.evidence().file());
        row.setSample(one.sample());
        row.setState(one.state().code());
        row.setNote("");
        row.setWriterId(by.id());
        row.setWriterRole(by.role());
        row.setWrittenAt(clock.instant());
        return row;
    }

    private static Submission submission(SubmissionRecord row) {
        return new Submission(
                row.getId(),
                row.getItemId(),
                Axis.of(row.getAxis()),
                Assessor.of(row.getSpeaker()).orElse(Assessor.ADDRESSEE),
                row.getBodyId(),
                row.getStatus(),
                new Trilingual(row.getTextKy(), row.getTextRu(), row.getTextEn()),
                row.getSignatory(),
                row.getDay(),
                new Evidence(row.getLink(), row.getPublicationId(), row.getFileId()),
                row.getSample(),
                State.valueOf(row.getState().toUpperCase(Locale.ROOT)),
                row.getNote(),
                row.getVersion(),
                row.getWriterId(),
                row.getWriterRole(),
                row.getWrittenAt());
    }
}

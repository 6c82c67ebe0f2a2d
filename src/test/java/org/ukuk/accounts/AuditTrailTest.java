package org.ukuk.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ukuk.platform.database.schema.Tables.AUDIT;
import static org.ukuk.platform.database.schema.Tables.AUDIT_HEAD;

import java.time.Clock;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;
import org.ukuk.platform.database.Database;

class AuditTrailTest {

    private static final Actor EDITOR = new Actor("01ARZ3NDEKTSV4RRFFQ69G5FAV", "editor");

    @ParameterizedTest
    @EnumSource
    void a_trail_nobody_touched_is_whole(Databases databases) {
        try (var database = databases.open()) {
            assertThat(three(database).check()).isEqualTo(new AuditTrail.Verdict.Whole(3));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_word_is_found(Databases databases) {
        assertBroken(
                databases,
                db -> db.update(AUDIT)
                        .set(AUDIT.DETAIL, "other")
                        .where(AUDIT.SEQ.eq(2L))
                        .execute(),
                2);
    }

    @ParameterizedTest
    @EnumSource
    void an_entry_taken_out_of_the_middle_is_found(Databases databases) {
        assertBroken(
                databases, db -> db.deleteFrom(AUDIT).where(AUDIT.SEQ.eq(2L)).execute(), 2);
    }

    @ParameterizedTest
    @EnumSource
    void an_entry_taken_off_the_end_is_found(Databases databases) {
        assertBroken(
                databases, db -> db.deleteFrom(AUDIT).where(AUDIT.SEQ.eq(3L)).execute(), 3);
    }

    @ParameterizedTest
    @EnumSource
    void an_end_cut_off_together_with_its_number_is_found(Databases databases) {
        assertBroken(
                databases,
                db -> {
                    db.deleteFrom(AUDIT).where(AUDIT.SEQ.eq(3L)).execute();
                    db.update(AUDIT_HEAD).set(AUDIT_HEAD.SEQ, 2L).execute();
                },
                2);
    }

    @ParameterizedTest
    @EnumSource
    void an_act_that_is_rolled_back_leaves_no_entry(Databases databases) {
        try (var database = databases.open()) {
            var trail = three(database);
            assertThatThrownBy(() -> database.execute(db -> {
                        trail.add(EDITOR, "item.published", "x", "");
                        throw new IllegalStateException("changed my mind");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(trail.count()).isEqualTo(3);
            assertThat(trail.before(Long.MAX_VALUE, 10))
                    .extracting(AuditEntry::seq)
                    .containsExactly(3L, 2L, 1L);
        }
    }

    private static void assertBroken(Databases databases, Consumer<DSLContext> tampering, long at) {
        try (var database = databases.open()) {
            var trail = three(database);
            database.execute(tampering);
            assertThat(trail.check()).isEqualTo(new AuditTrail.Verdict.Broken(at));
        }
    }

    private static AuditTrail three(Database database) {
        var trail = new AuditTrail(database, Clock.systemUTC());
        trail.add(Actor.CENTRE, "item.published", "01ARZ3NDEKTSV4RRFFQ69G5FAW", "wages");
        trail.add(EDITOR, "item.archived", "01ARZ3NDEKTSV4RRFFQ69G5FAW", "");
        trail.add(EDITOR, "item.removed", "01ARZ3NDEKTSV4RRFFQ69G5FAW", "wrong since 2015");
        return trail;
    }
}

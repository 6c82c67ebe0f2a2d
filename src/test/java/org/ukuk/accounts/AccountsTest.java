package org.ukuk.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ukuk.accounts.AccountsFixture.PASSWORD;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;

class AccountsTest {

    @ParameterizedTest
    @EnumSource
    void two_people_do_not_differ_by_capitals(Databases databases) {
        try (var here = new AccountsFixture(databases)) {
            here.person("Айзада@Centre.example", Role.EDITOR);
            assertThat(here.people.byEmail("айзада@centre.EXAMPLE")).isPresent();
            assertThatThrownBy(() -> here.person("АЙЗАДА@centre.example", Role.MEMBER))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("accounts.refusal.email-taken");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_invitation_lets_one_person_in_once(Databases databases) {
        try (var here = new AccountsFixture(databases)) {
            var link = here.link(here.staff.invite("a@b.example", Role.EDITOR, Actor.CENTRE));
            var person = here.account.join(link, "Айзада", "other@b.example", PASSWORD, Language.KY);
            assertThat(person.email()).isEqualTo("a@b.example");
            assertThat(person.role()).isEqualTo(Role.EDITOR);
            assertThatThrownBy(() -> here.account.join(link, "B", "", PASSWORD, Language.KY))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("accounts.refusal.link");
            assertThat(here.people.count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_invitation_grows_too_old_and_can_be_withdrawn_or_replaced(Databases databases) {
        try (var here = new AccountsFixture(databases)) {
            var old = here.staff.invite("a@b.example", Role.EDITOR, Actor.CENTRE);
            var fresh = here.staff.invite("a@b.example", Role.MEMBER, Actor.CENTRE);
            assertThat(here.isGood(old)).isFalse();
            here.pass(Duration.ofDays(6));
            assertThat(here.isGood(fresh)).isTrue();
            here.pass(Duration.ofDays(2));
            assertThat(here.isGood(fresh)).isFalse();

            var third = here.staff.invite("a@b.example", Role.MEMBER, Actor.CENTRE);
            here.staff.withdraw(here.link(third).id(), Actor.CENTRE);
            assertThat(here.isGood(third)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_the_first_administrator_needs_no_invitation(Databases databases) {
        try (var here = new AccountsFixture(databases)) {
            var one = here.link(here.first.link().orElseThrow());
            var other = here.first.link().orElseThrow();
            here.account.join(one, "Айзада", "a@b.example", PASSWORD, Language.KY);
            assertThat(here.isGood(other)).isFalse();
            assertThat(here.first.link()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_new_password_ends_every_session_and_the_link(Databases databases) {
        try (var here = new AccountsFixture(databases)) {
            var person = here.person("a@b.example", Role.EDITOR);
            var token = here.sessions.start(person, true, "");
            var path = here.staff.reset(person.id(), Actor.CENTRE);
            here.account.setPassword(here.link(path), PASSWORD);
            assertThat(here.sessions.find(token)).isEmpty();
            assertThat(here.isGood(path)).isFalse();
            assertThat(here.people.find(person.id()).orElseThrow().hasPassword())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_session_ends_after_twelve_idle_hours_and_after_seven_days(Databases databases) {
        try (var here = new AccountsFixture(databases)) {
            var person = here.person("a@b.example", Role.EDITOR);
            var idle = here.sessions.start(person, true, "");
            var busy = here.sessions.start(person, true, "");
            for (int hours = 0; hours < 7 * 24; hours += 8) {
                assertThat(here.sessions.find(busy)).isPresent();
                here.pass(Duration.ofHours(8));
            }
            assertThat(here.sessions.find(busy)).isEmpty();
            assertThat(here.sessions.find(idle)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_password_signs_out_everywhere_else(Databases databases) {
        try (var here = new AccountsFixture(databases)) {
            var link = here.link(here.staff.invite("a@b.example", Role.EDITOR, Actor.CENTRE));
            var person = here.account.join(link, "Айзада", "", PASSWORD, Language.KY);
            var mine = here.sessions.start(person, true, "");
            var other = here.sessions.start(person, true, "");
            var session = here.sessions.find(mine).orElseThrow().session();
            assertThatThrownBy(() -> here.account.changePassword(person, session, "wrong", "жаңы жол суу"))
                    .hasMessage("accounts.refusal.old-password");
            here.account.changePassword(person, session, PASSWORD, "жаңы жол суу");
            assertThat(here.sessions.find(mine)).isPresent();
            assertThat(here.sessions.find(other)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_ends_the_session_of_somebody_else(Databases databases) {
        try (var here = new AccountsFixture(databases)) {
            var token = here.sessions.start(here.person("a@b.example", Role.EDITOR), true, "");
            var session = here.sessions.find(token).orElseThrow().session().id();
            here.account.endSession(here.person("c@d.example", Role.EDITOR), session);
            assertThat(here.sessions.find(token)).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_last_administrator_stays_one(Databases databases) {
        try (var here = new AccountsFixture(databases)) {
            var only = here.person("a@b.example", Role.ADMINISTRATOR);
            assertThatThrownBy(() -> here.staff.disable(only.id(), only.actor()))
                    .hasMessage("accounts.refusal.last-administrator");
            assertThatThrownBy(() -> here.staff.changeRole(only.id(), Role.MEMBER, only.actor()))
                    .hasMessage("accounts.refusal.last-administrator");
            here.person("c@d.example", Role.ADMINISTRATOR);
            here.staff.changeRole(only.id(), Role.MEMBER, only.actor());
            assertThat(here.people.find(only.id()).orElseThrow().role()).isEqualTo(Role.MEMBER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_code_and_a_recovery_code_work_once(Databases databases) {
        try (var here = new AccountsFixture(databases)) {
            var person = here.person("a@b.example", Role.EDITOR);
            here.factors.set(person.id(), "A".repeat(32), 100, List.of("abcde-fghij", "klmno-pqrst"));
            assertThat(here.factors.take(person.id(), 100)).isFalse();
            assertThat(here.factors.take(person.id(), 101)).isTrue();
            assertThat(here.factors.take(person.id(), 101)).isFalse();
            assertThat(here.factors.useRecoveryCode(person.id(), "ABCDE FGHIJ")).isTrue();
            assertThat(here.factors.useRecoveryCode(person.id(), "abcde-fghij")).isFalse();
            assertThat(here.factors.recoveryCodesLeft(person.id())).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_administrators_do_is_in_the_trail(Databases databases) {
        try (var here = new AccountsFixture(databases)) {
            var chief = here.person("a@b.example", Role.ADMINISTRATOR);
            var editor = here.person("c@d.example", Role.EDITOR);
            here.staff.changeRole(editor.id(), Role.CONTRIBUTOR, chief.actor());
            here.staff.disable(editor.id(), chief.actor());
            assertThat(here.trail.before(Long.MAX_VALUE, 2))
                    .extracting(AuditEntry::act, AuditEntry::actorId, AuditEntry::subject, AuditEntry::detail)
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple("person.disabled", chief.id(), editor.id(), ""),
                            org.assertj.core.api.Assertions.tuple(
                                    "person.role-changed", chief.id(), editor.id(), "editor → contributor"));
            assertThat(here.trail.check()).isEqualTo(new AuditTrail.Verdict.Whole(4));
        }
    }
}

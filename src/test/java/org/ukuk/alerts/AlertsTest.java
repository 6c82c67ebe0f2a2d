package org.ukuk.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.platform.database.schema.Tables.FOLLOW;
import static org.ukuk.platform.database.schema.Tables.FOLLOWER;
import static org.ukuk.platform.database.schema.Tables.MAIL;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.catalogue.Contents;
import org.ukuk.platform.Databases;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.mail.EmailAddress;
import org.ukuk.platform.mail.Postbox.Mood;

class AlertsTest {

    private static final String READER = "reader@example.org";

    @ParameterizedTest
    @EnumSource
    void what_is_new_is_told_once_and_only_when_there_is_something(Databases databases) throws MessagingException {
        try (var here = AlertsFixture.on(databases)) {
            here.publish("Remittances before");
            here.follow("q=remittances", READER, Rhythm.DAILY);
            here.morning();
            assertThat(here.waiting()).as("nothing new, no letter").isZero();

            here.publish("Remittances & families");
            here.publish("Something else");
            here.morning();
            here.postbox.await(2);
            assertThat(here.postbox.part(1, 0))
                    .contains("Remittances & families", AlertsFixture.SITE + "/en/library/remittances-")
                    .doesNotContain("before", "Something else");
            assertThat(here.postbox.part(1, 1)).contains("Remittances &amp; families");
            assertThat(here.postbox.read(1).getHeader("List-Unsubscribe")[0])
                    .isEqualTo("<" + AlertsFixture.SITE + here.link(1, "stop") + ">");

            here.morning();
            here.morning();
            assertThat(here.waiting()).isZero();
            assertThat(here.postbox.letters()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void all_that_is_due_is_one_letter_and_a_weekly_one_waits_for_monday(Databases databases) {
        try (var here = AlertsFixture.on(databases)) {
            here.follow("q=remittances", READER, Rhythm.DAILY);
            here.follow("type=report", READER, Rhythm.WEEKLY);
            here.publish("Remittances one");
            here.morning();
            here.postbox.await(3);
            assertThat(here.postbox.part(2, 0)).containsOnlyOnce("Remittances one");
            for (int day = 0; day < 5; day++) {
                here.morning();
            }
            assertThat(here.waiting()).isZero();
            here.publish("Remittances two");
            here.morning();
            here.postbox.await(4);
            assertThat(here.postbox.part(3, 0)).contains("Remittances one").contains("Remittances two");
            assertThat(here.postbox.letters()).hasSize(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_begins_before_the_address_is_confirmed_and_it_is_forgotten_after_seven_days(Databases databases) {
        try (var here = AlertsFixture.on(databases)) {
            here.ask("", READER, Rhythm.DAILY);
            here.postbox.await(1);
            here.publish("Anything");
            here.morning();
            assertThat(here.waiting()).isZero();
            assertThat(here.centre.get(here.link(0, "confirm")).body())
                    .as("looking does not confirm")
                    .contains("<form");
            assertThat(rows(here)).isEqualTo(1);

            here.clock.pass(Duration.ofDays(6));
            here.morning();
            assertThat(rows(here)).isZero();
            assertThat(here.post(here.link(0, "confirm")).body()).contains("no longer works");
            assertThat(rows(here)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_press_ends_it_even_from_a_mail_program_and_the_address_is_gone(Databases databases) {
        try (var here = AlertsFixture.on(databases)) {
            here.follow("", READER, Rhythm.DAILY);
            here.publish("Anything");
            here.morning();
            here.postbox.await(2);
            var stop = here.link(1, "stop");
            assertThat(here.centre.get(stop).body()).contains("<form");
            assertThat(rows(here)).as("looking does not end it").isEqualTo(1);

            var answer = here.postFromNowhere(stop, "List-Unsubscribe", "One-Click");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(rows(here)).isZero();
            here.publish("More");
            here.morning();
            assertThat(here.waiting()).isZero();
            assertThat(here.postFromNowhere(stop, "List-Unsubscribe", "One-Click")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(here.postFromNowhere("/en/follow", "email", READER).statusCode())
                    .as("other forms need to come from here")
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @EnumSource
    void letters_that_wait_go_with_their_reader(Databases databases) {
        try (var here = AlertsFixture.on(databases)) {
            var followers = here.centre.bean(Followers.class);
            here.follow("", READER, Rhythm.DAILY);
            here.postbox.in(Mood.BUSY);
            here.publish("Anything");
            here.morning();
            var database = here.centre.bean(Database.class);
            assertThat(database.<Integer>read(db -> db.fetchCount(MAIL))).isEqualTo(1);
            followers.forget(database.<String>read(
                    db -> db.selectFrom(FOLLOWER).fetchSingle().getId()));
            assertThat(database.<Integer>read(db -> db.fetchCount(MAIL))).isZero();
            assertThat(database.<Integer>read(db -> db.fetchCount(FOLLOW))).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_item_tells_of_new_versions_and_of_links_to_it(Databases databases) {
        try (var here = AlertsFixture.on(databases)) {
            var item = here.publish("The strategy");
            here.follow("item=" + item, READER, Rhythm.DAILY);
            here.clock.pass(Duration.ofMinutes(1));
            here.bring(Optional.of(item), AlertsFixture.report("The strategy, revised"));
            var linking = Contents.inEnglish("A comment")
                    .with("type", "report")
                    .linking("about", item)
                    .build();
            here.bring(Optional.empty(), linking);
            here.morning();
            here.postbox.await(2);
            assertThat(here.postbox.part(1, 0)).contains("New version, number 2", "A comment");
            var feed = here.centre.get("/en/changes/" + item + ".atom").body();
            assertThat(feed).contains("#version-2", "A comment").doesNotContain("#version-1<");
            here.morning();
            assertThat(here.waiting()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_reader_changes_and_ends_follows_on_a_page_of_their_own(Databases databases) {
        try (var here = AlertsFixture.on(databases)) {
            here.follow("q=one", READER, Rhythm.DAILY);
            here.follow("q=two", READER, Rhythm.DAILY);
            var token = here.centre
                    .bean(Database.class)
                    .<String>read(db -> db.selectFrom(FOLLOWER).fetchSingle().getToken());
            var mine = "/en/follow/mine/" + token;
            var page = here.centre.get(mine);
            assertThat(page.body()).contains("“one”", "“two”").doesNotContain(READER);
            assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
            var follows = here.centre
                    .bean(Database.class)
                    .<List<String>>read(
                            db -> db.selectFrom(FOLLOW).orderBy(FOLLOW.ID).fetch(FOLLOW.ID));
            here.post(mine, "follow", follows.getFirst(), "rhythm", "weekly");
            assertThat(rhythms(here)).containsExactly("weekly", "daily");
            here.post(mine, "follow", follows.getFirst(), "act", "stop");
            assertThat(rhythms(here)).containsExactly("daily");
            assertThat(here.post(mine, "follow", follows.getLast(), "act", "stop")
                            .body())
                    .contains("No more letters");
            assertThat(rows(here)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_answer_is_the_same_for_everybody_and_a_mailbox_is_not_flooded(Databases databases) {
        try (var here = AlertsFixture.on(databases)) {
            here.follow("q=one", READER, Rhythm.DAILY);
            var known = here.ask("q=one", READER, Rhythm.DAILY);
            var fresh = here.ask("q=one", "other@example.org", Rhythm.DAILY);
            assertThat(known.headers().firstValue("Location"))
                    .isEqualTo(fresh.headers().firstValue("Location"));
            for (int i = 0; i < 10; i++) {
                assertThat(here.ask("q=n" + i, READER, Rhythm.DAILY).statusCode())
                        .isEqualTo(303);
            }
            here.postbox.await(6);
            assertThat(here.waiting()).isZero();
            assertThat(here.postbox.letters())
                    .as("five to one address, one to another")
                    .hasSize(6);
            for (int i = 0; i < 8; i++) {
                here.ask("q=n" + i, "o" + i + "@example.org", Rhythm.DAILY);
            }
            assertThat(here.ask("q=x", "late@example.org", Rhythm.DAILY).statusCode())
                    .isEqualTo(429);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bad_input_is_answered_and_keeps_what_was_typed(Databases databases) {
        try (var here = AlertsFixture.on(databases)) {
            var answer = here.ask("q=wages", "reader@example.org\r\nBcc: all@example.org", Rhythm.DAILY);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("“wages”", "role=\"alert\"", "value=\"reader@example.org");
            assertThat(here.waiting()).isZero();
            for (var path : List.of(
                    "/en/follow?item=nothing",
                    "/en/follow?item=01ARZ3NDEKTSV4RRFFQ69G5FAV",
                    "/en/follow/nosuch",
                    "/en/follow?q=wages" + tooManyCountries(),
                    "/en/changes/01ARZ3NDEKTSV4RRFFQ69G5FAV.atom")) {
                assertThat(here.centre.get(path).statusCode()).as(path).isEqualTo(404);
            }
            assertThat(here.centre.get("/en/follow/mine/guess").body()).doesNotContain("<h2 id=\"f-");
            assertThat(here.centre
                            .get("/en/follow/library?type=report")
                            .headers()
                            .firstValue("Location"))
                    .hasValue("/en/follow?kind=publication&type=report");
            assertThat(SignedIn.at(here.centre, Role.ADMINISTRATOR)
                            .get("/desk/mail")
                            .body())
                    .contains("Readers who follow by e-mail");
            assertThat(SignedIn.at(here.centre, Role.EDITOR).get("/desk/mail").statusCode())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_hundred_followers_of_one_search_get_a_letter_each_in_one_round(Databases databases) {
        try (var here = AlertsFixture.on(databases)) {
            here.postbox.in(Mood.BUSY);
            var now = here.clock.instant();
            var subject = here.centre.bean(Subjects.class).read("q=remittances").orElseThrow();
            here.centre.bean(Database.class).execute(db -> {
                for (int i = 0; i < 200; i++) {
                    var follower =
                            here.centre.bean(Followers.class).at(new EmailAddress("reader" + i + "@example.org"), now);
                    var follows = here.centre.bean(Follows.class);
                    var token = follows.ask(follower, subject, Language.RU, Rhythm.DAILY, now)
                            .orElseThrow();
                    follows.confirm(follows.asked(token).orElseThrow(), now);
                }
            });
            here.publish("Remittances of hundreds");
            here.morning();
            here.morning();
            var written = MAIL.PURPOSE.eq("digest");
            var database = here.centre.bean(Database.class);
            assertThat(database.<Integer>read(db -> db.fetchCount(MAIL, written)))
                    .isEqualTo(200);
            assertThat(database.<List<String>>read(
                            db -> db.selectFrom(MAIL).where(written).fetch(MAIL.RECIPIENT)))
                    .doesNotHaveDuplicates();
        }
    }

    private static int rows(AlertsFixture here) {
        return here.centre.bean(Database.class).<Integer>read(db -> db.fetchCount(FOLLOWER));
    }

    private static List<String> rhythms(AlertsFixture here) {
        return here.centre
                .bean(Database.class)
                .<List<String>>read(
                        db -> db.selectFrom(FOLLOW).orderBy(FOLLOW.ID).fetch(FOLLOW.RHYTHM));
    }

    private static String tooManyCountries() {
        return IntStream.range(0, 20)
                .mapToObj(i -> "&country=" + i + "x".repeat(250))
                .collect(Collectors.joining());
    }
}

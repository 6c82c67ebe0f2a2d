package org.ukuk.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.platform.database.schema.Tables.FOLLOWER;
import static org.ukuk.platform.database.schema.Tables.MAIL;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Contents;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.platform.Databases;
import org.ukuk.platform.Hand;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.mail.Mails;
import org.ukuk.platform.mail.Postbox;
import org.ukuk.search.Search;
import org.ukuk.search.SearchAway;
import org.ukuk.search.SearchRequest;

/// A centre that sends its letters to a postbox, on a Monday morning that the test prolongs.
final class AlertsFixture implements AutoCloseable {

    static final String SITE = "https://ukuk.example";

    final Hand clock = new Hand(Instant.parse("2026-01-05T03:00:00Z"));
    final Postbox postbox = new Postbox();
    final Centre centre;

    private static final Map<Databases, AlertsFixture> ALL = new EnumMap<>(Databases.class);

    /// The centre on a database, started by the first test that asks; on a Monday morning, with nobody following.
    static synchronized AlertsFixture on(Databases databases) {
        var one = ALL.computeIfAbsent(databases, AlertsFixture::new);
        one.clock.set(Rhythm.WEEKLY.next(one.clock.instant()).plus(Duration.ofHours(2)));
        return one;
    }

    private AlertsFixture(Databases databases) {
        var options = new ArrayList<>(List.of(
                "--ukuk.mail-url=" + postbox.address(),
                "--ukuk.mail-from=centre@ukuk.example",
                "--ukuk.public-url=" + SITE));
        if (databases == Databases.POSTGRES) {
            options.add("--ukuk.database-url=" + Databases.freshPostgresUrl());
        }
        this.centre = Centre.of(clock, options.toArray(String[]::new));
    }

    static Content report(String title) {
        return Contents.inEnglish(title).with("type", "report").build();
    }

    String publish(String title) {
        return bring(Optional.empty(), report(title));
    }

    /// Publishes, and waits until the search knows.
    String bring(Optional<String> item, Content content) {
        clock.pass(Duration.ofSeconds(1));
        var id = centre.bean(Catalogue.class)
                .bring(item, "publication", content, null, Actor.CENTRE)
                .item();
        var end = System.nanoTime() + 20_000_000_000L;
        while (!isFound(id)) {
            assertThat(System.nanoTime()).as("the search does not follow").isLessThan(end);
            LockSupport.parkNanos(50_000_000);
        }
        return id;
    }

    /// While the first index is made, the search is away for those who must not miss anything.
    private boolean isFound(String id) {
        try {
            return centre.bean(Search.class)
                    .latest(SearchRequest.all(), Language.EN, 100)
                    .contains(id);
        } catch (SearchAway notYet) {
            return false;
        }
    }

    /// The next morning comes, with its digests.
    void morning() {
        clock.set(Rhythm.DAILY.next(clock.instant()));
        centre.bean(DigestRound.class).run();
    }

    /// The token of the only reader.
    String token() {
        return centre.bean(Database.class)
                .read(db -> db.selectFrom(FOLLOWER).fetchSingle().getToken());
    }

    int waiting() {
        return centre.bean(Mails.class).waiting();
    }

    HttpResponse<String> ask(String subject, String email, Rhythm rhythm) {
        return post("/en/follow", "subject", subject, "email", email, "rhythm", rhythm.code());
    }

    /// Follows and confirms; the letter that asked back is the last one in the postbox then.
    void follow(String subject, String email, Rhythm rhythm) {
        int before = postbox.letters().size();
        assertThat(ask(subject, email, rhythm).statusCode()).isEqualTo(303);
        postbox.await(before + 1);
        assertThat(post(link(before, "confirm")).statusCode()).isEqualTo(303);
    }

    /// The path of the link of this sort in a letter.
    String link(int letter, String sort) {
        var link = Pattern.compile(SITE + "(/en/follow/" + sort + "/\\S+)").matcher(postbox.part(letter, 0));
        assertThat(link.find()).as(postbox.part(letter, 0)).isTrue();
        return link.group(1);
    }

    /// Posts as a form of this site does.
    HttpResponse<String> post(String path, String... fields) {
        return centre.send(send(path, fields).header("Origin", centre.address()).build());
    }

    /// Posts as a mail program does: from nowhere.
    HttpResponse<String> postFromNowhere(String path, String... fields) {
        return centre.send(send(path, fields).build());
    }

    private HttpRequest.Builder send(String path, String... fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return HttpRequest.newBuilder(URI.create(centre.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    /// Takes away what the test left; the centre goes on.
    @Override
    public void close() {
        var database = centre.bean(Database.class);
        database.<List<String>>read(db -> db.selectFrom(FOLLOWER).fetch(FOLLOWER.ID))
                .forEach(centre.bean(Followers.class)::forget);
        postbox.in(Postbox.Mood.TAKES);
        awaitNobodyOnTheWay();
        postbox.empty();
    }

    /// A letter that is being handed over arrives even when its reader is gone, and would be taken for the next test's.
    private void awaitNobodyOnTheWay() {
        var end = System.nanoTime() + 20_000_000_000L;
        while (centre.bean(Database.class).<Boolean>read(db -> db.fetchExists(MAIL, MAIL.STATE.eq("claimed")))) {
            assertThat(System.nanoTime()).as("a letter is stuck on its way").isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
    }
}

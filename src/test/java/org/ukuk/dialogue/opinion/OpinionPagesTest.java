package org.ukuk.dialogue.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.dialogue.moderation.Standing;
import org.ukuk.dialogue.process.Consulted;
import org.ukuk.platform.Centre;
import org.ukuk.platform.Databases;
import tools.jackson.databind.json.JsonMapper;

class OpinionPagesTest {

    @ParameterizedTest
    @EnumSource
    void a_vote_leads_to_the_next_statement_and_may_be_changed(Databases databases) {
        var poll = Poll.at(Centre.on(databases), 3);
        var phone = poll.phone();
        assertThat(phone.get("").body()).contains("Statement number 1 of").contains("voted on 0 of 3");

        var answer = phone.vote(1, "agree");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("?as=self#vote");
        phone.vote(1, "agree");
        assertThat(phone.get("").body()).contains("Statement number 2 of").contains("voted on 1 of 3");

        assertThat(phone.get("?statement=1").body()).contains("You agreed before");
        phone.vote(1, "disagree");
        phone.vote(2, "pass");
        phone.vote(3, "agree");
        assertThat(phone.get("").body()).contains("you have voted on all");
        assertThat(phone.get("/votes").body()).contains("disagreed", "passed", "Statement number 3");
        assertThat(poll.phone().get("/votes").body()).doesNotContain("Statement number");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_wrong_is_said_and_nothing_is_kept(Databases databases) {
        var poll = Poll.at(Centre.on(databases), 2);
        var phone = poll.phone();
        var ungrouped = phone.post("", "statement", "2", "vote", "agree");
        assertThat(ungrouped.statusCode()).isEqualTo(422);
        assertThat(ungrouped.body()).contains("Choose your side").contains("Statement number 2");
        assertThat(phone.vote(2, "perhaps").statusCode()).isEqualTo(422);
        assertThat(phone.vote(99, "agree").body()).contains("taken out of the vote");
        assertThat(phone.post("", "vote", "agree", "group", "ngo").statusCode()).isEqualTo(422);
        assertThat(poll.centre.bean(CastVotes.class).countVoters(poll.id)).isZero();

        var closed = Poll.at(Centre.on(databases), 2, "2020-02-01");
        assertThat(closed.phone().vote(1, "agree").statusCode()).isEqualTo(422);
        assertThat(closed.get("").body()).contains("nothing more is taken").doesNotContain("name=\"vote\"");
        assertThat(closed.centre.bean(CastVotes.class).countVoters(closed.id)).isZero();
        assertThat(poll.centre.get("/en/consultations/nowhere/opinions").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void a_persons_statement_waits_for_a_moderator(Databases databases) {
        var poll = Poll.at(Centre.on(databases), 1);
        var phone = poll.phone();
        assertThat(phone.get("").body()).contains("After your first vote");
        phone.vote(1, "agree");
        var text = "Pay slips <b>in</b> three languages, please";
        assertThat(phone.post("/statements", "text", text, "as", "self").statusCode())
                .isEqualTo(303);
        assertThat(phone.get("").body()).doesNotContain("Pay slips");
        assertThat(phone.vote(2, "agree").statusCode()).isEqualTo(422);
        var long_text = phone.post("/statements", "text", "long ".repeat(50), "as", "self");
        assertThat(long_text.statusCode()).isEqualTo(422);
        assertThat(long_text.body()).contains("long long");
        assertThat(phone.post("/statements", "text", " ", "as", "self").statusCode())
                .isEqualTo(422);

        var words = poll.centre.bean(StatementWords.class);
        var mine = words.of(List.of(poll.centre
                .bean(OpinionStatements.class)
                .find(poll.id, 2)
                .orElseThrow()
                .voice()));
        assertThat(mine).hasSize(1);
        assertThat(words.standing(Standing.WAITING, 1_000)).contains(mine.getFirst());
        words.put(mine.getFirst().id(), Standing.SHOWN);
        assertThat(phone.get("").body()).contains("Pay slips &lt;b&gt;in&lt;/b&gt; three languages");
        assertThat(words.find(mine.getFirst().id()).orElseThrow().path()).isEqualTo(poll.path + "?statement=2");
    }

    @ParameterizedTest
    @EnumSource
    void before_thirty_there_is_no_map_and_no_small_number(Databases databases) {
        var poll = Poll.at(Centre.on(databases), 8);
        for (int who = 1; who <= 12; who++) {
            poll.cast(who, 8);
        }
        assertThat(poll.get("/map").body()).contains("At most 20 more people").doesNotContain("<svg class");
        poll.count();
        assertThat(poll.get("/map").body()).contains("At most 20 more people").doesNotContain("<svg class");
        for (var rest : List.of("/map.json", "/map.csv", "/map/statements")) {
            assertThat(poll.get(rest).statusCode()).as(rest).isEqualTo(404);
        }
        for (int who = 13; who <= 30; who++) {
            poll.cast(who, 8);
        }
        poll.count();
        assertThat(poll.get("/map").body()).contains("30 participants").contains("<svg class=\"opinions\"");
    }

    /// Where something of a consultation and its map leaves the centre.
    private static List<String> waysOut(Poll poll) {
        var ways = new ArrayList<String>();
        var parts = List.of(
                "",
                "?statement=9",
                "/votes",
                "/how",
                "/map",
                "/map?by=declared",
                "/map/statements",
                "/map.csv",
                "/map.json");
        parts.forEach(rest -> ways.add("/en" + poll.path + rest));
        ways.add("/en" + poll.path.replace("/opinions", ""));
        ways.addAll(List.of("/en/consultations", "/en/consultations.json", "/en/consultations.atom"));
        ways.addAll(List.of("/en/search?q=thought", "/en/search.json?q=poll", "/api/v1/search?q=poll"));
        ways.addAll(List.of("/id/" + poll.id + ".json", "/id/" + poll.id + ".jsonld", "/api/v1/items/" + poll.id));
        ways.add("/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:" + poll.id);
        return ways;
    }

    @ParameterizedTest
    @EnumSource
    void nothing_that_leaves_the_centre_tells_a_voice(Databases databases) {
        var poll = Poll.at(Centre.on(databases), 8);
        var voices = new ArrayList<String>();
        for (int who = 1; who <= 34; who++) {
            poll.cast(who, 8);
            voices.add(poll.voice(who).id());
        }
        poll.add("Somebody’s own thought", voices.getFirst(), Standing.SHOWN);
        poll.count();
        for (var way : waysOut(poll)) {
            var body = poll.centre.get(way).body();
            assertThat(voices).as(way).noneMatch(body::contains);
        }
        assertThat(poll.get("?statement=9").body()).contains("own thought");
    }

    @ParameterizedTest
    @EnumSource
    void a_map_has_groups_and_bands_and_nobodys_place(Databases databases) {
        var poll = Poll.at(Centre.on(databases), 8);
        for (int who = 1; who <= 34; who++) {
            poll.cast(who, 8);
        }
        poll.count();
        assertThat(poll.get("/map").body().split("<circle", -1)).hasSize(2 * 2 + 1);
        var rows = JsonMapper.builder()
                .build()
                .readTree(poll.get("/map.json").body())
                .path("rows");
        assertThat(rows).isNotEmpty();
        for (var row : rows) {
            for (var column : List.of("agree", "disagree", "pass")) {
                assertThat(row.path(column).asString()).matches("\\d*[05]–\\d*[49]");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_hidden_leaves_the_map_at_once(Databases databases) {
        var poll = Poll.at(Centre.on(databases), 8);
        for (int who = 1; who <= 30; who++) {
            poll.cast(who, 8);
        }
        poll.count();
        assertThat(poll.get("/map").body()).contains("Statement number 1 of");
        var statements = poll.centre.bean(OpinionStatements.class);
        statements.put(statements.find(poll.id, 1).orElseThrow().id(), Standing.HIDDEN);
        for (var rest : List.of("/map", "/map/statements", "/map.json", "/map.csv", "?statement=1")) {
            assertThat(poll.get(rest).body()).as(rest).doesNotContain("Statement number 1 of");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_organiser_writes_statements_and_takes_the_votes_without_names(Databases databases) {
        var poll = Poll.at(Centre.on(databases), 0);
        var desk = "/desk/consultations/" + poll.id + "/statements";
        var editor = SignedIn.at(poll.centre, Role.EDITOR);
        assertThat(editor.post(desk, "original", "ru", "ky", "Эки тилде", "en", "Two")
                        .statusCode())
                .isEqualTo(422);
        editor.post(desk, "original", "ru", "ru", "Договор на двух языках", "ky", "Келишим эки тилде");
        assertThat(editor.get(desk).body()).contains("Договор на двух языках", "no en");
        editor.post(desk + "/1", "ru", "Договор нужен на двух языках", "ky", "Келишим эки тилде");
        poll.phone().vote(1, "agree");
        assertThat(editor.post(desk + "/1", "ru", "Иначе").statusCode()).isEqualTo(422);
        editor.post(desk + "/1", "en", "Contracts in two languages");
        assertThat(poll.get("").body()).contains("Contracts in two languages");

        var round = poll.count();
        var votes = editor.get(desk + "/votes-" + round.number() + ".csv").body();
        assertThat(votes).contains("participant,statement,vote,group", "p1,1,agree,");
        assertThat(editor.get(desk).body()).contains("--before 0/0/0", round.digest());
        editor.post(desk + "/1/standing", "shown", "false");
        assertThat(poll.get("").body()).contains("There are no statements");

        var member = SignedIn.at(poll.centre, Role.CONTRIBUTOR);
        assertThat(member.post(desk, "original", "ru", "ru", "Моё").statusCode())
                .isEqualTo(403);
        assertThat(member.get(desk + "/votes-" + round.number() + ".csv").statusCode())
                .isEqualTo(403);
        assertThat(poll.centre.get(desk).statusCode()).isNotEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {20})
    void those_who_vote_at_once_lose_and_double_nothing(int phones) {
        var poll = Poll.at(Centre.onSqlite(), 5);
        var all = IntStream.range(0, phones)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    var phone = poll.phone();
                    for (int number = 1; number <= 5; number++) {
                        assertThat(phone.vote(number, "agree").statusCode()).isEqualTo(303);
                        phone.vote(number, "agree");
                    }
                }))
                .toList();
        all.forEach(CompletableFuture::join);
        assertThat(poll.centre.bean(CastVotes.class).countVoters(poll.id)).isEqualTo(phones);
        assertThat(poll.count().votes()).isEqualTo(phones * 5);
        assertThat(poll.centre.bean(OpinionStatements.class).of(poll.id))
                .allMatch(statement -> statement.seen() == phones);
    }

    @Test
    void the_sample_shows_the_views_it_was_given_and_says_that_it_is_one() throws IOException {
        var centre = Centre.onSqlite();
        Consulted.sample(centre, "sample-map");
        var file = Files.readString(Path.of("collection/opinions/wages-protection.yaml"))
                .replace("wages-protection", "sample-map");
        var starter = centre.bean(StarterOpinions.class);
        starter.take(file);
        starter.take(file);
        for (var language : List.of("ky", "ru", "en")) {
            var map = centre.get("/" + language + "/consultations/sample-map/opinions/map")
                    .body();
            assertThat(map).contains("120", "<svg class=\"opinions\"", "class=\"notice warn\"");
        }
        var json = JsonMapper.builder()
                .build()
                .readTree(centre.get("/en/consultations/sample-map/opinions/map.json")
                        .body());
        assertThat(json.path("sample").asBoolean()).isTrue();
        assertThat(json.path("rows").findValuesAsString("group"))
                .contains("Group C")
                .doesNotContain("Group D");
        assertThat(json.path("rows").findValuesAsString("finding")).contains("agreed", "but", "divided");
    }
}

package org.ukuk.dialogue.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.ukuk.dialogue.consultations.paper.Papers;
import org.ukuk.dialogue.consultations.paper.Taken;
import org.ukuk.dialogue.moderation.Standing;
import org.ukuk.dialogue.process.Group;
import org.ukuk.dialogue.voices.Voice;
import org.ukuk.platform.Centre;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;

class TalkNumbersTest {

    private static final int BLOCKS = 500;
    private static final int EACH = 40;
    private static final int PEOPLE = 200;
    private static final int TURNS = 3;
    private static final int WARMING = 150;
    /// Who writes a sentence needs some seconds for it.
    private static final long PAUSE = 8_000;

    @Test
    void a_draft_of_five_hundred_blocks_with_twenty_thousand_comments_opens_like_a_small_one() throws Exception {
        var centre = Centre.onSqlite();
        var here = TalkCentre.at(
                centre, "talk-large", TalkCentre.today(), TalkCentre.today().plusDays(30));
        Taken.version(centre, here.process, Taken.paragraphs(BLOCKS));
        fill(here);
        for (var path : List.of("/text", "/text?page=13", "/text/250", "/matrix", "/answers", "/report")) {
            var bytes = 0;
            var times = new ArrayList<Double>();
            for (int i = 0; i < 15; i++) {
                long begin = System.nanoTime();
                var answer = packed(here, path);
                times.add((System.nanoTime() - begin) / 1e6);
                assertThat(answer.statusCode()).isEqualTo(200);
                bytes = answer.body().length;
            }
            Collections.sort(times);
            System.out.printf(
                    "Talk: %-16s %6d bytes, median %.0f ms, best %.0f ms%n", path, bytes, times.get(7), times.get(0));
            assertThat(bytes).as(path).isLessThanOrEqualTo(60_000);
        }
        for (var path : List.of("/text.xlsx", "/text.json", "/text.docx?part=1")) {
            long begin = System.nanoTime();
            int bytes = packed(here, path).body().length;
            System.out.printf("Talk: %-16s %6d KB, %.1f s%n", path, bytes / 1000, (System.nanoTime() - begin) / 1e9);
            assertThat(bytes).isPositive();
        }
    }

    private static HttpResponse<byte[]> packed(TalkCentre here, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(here.centre.address() + here.path(path)))
                .header("Accept-Encoding", "gzip")
                .build();
        return here.centre.client().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static void fill(TalkCentre here) {
        var voices = new ArrayList<Voice>();
        for (int i = 0; i < EACH; i++) {
            voices.add(here.person("large-" + i, Group.values()[i % Group.values().length]));
        }
        var contributions = here.centre.bean(Contributions.class);
        var blocks = here.centre.bean(Papers.class).blocks(here.process, 1);
        here.centre.bean(Database.class).execute(db -> {
            for (var block : blocks) {
                for (int i = 0; i < EACH; i++) {
                    var words = "Voice " + i + " has invented reasons about block " + block.number()
                            + ": whoever recruits should pay when the employer does not, and say so in writing.";
                    var typed = i % 4 == 0
                            ? Map.of("what", Stance.values()[i / 4 % 4].code(), "said", words, "proposal", words)
                            : Map.of("what", "comment", "said", words);
                    var kept = contributions.say(Said.read(here.process, block, typed, Language.EN), voices.get(i));
                    contributions.put(kept.id(), Standing.SHOWN);
                }
            }
        });
    }

    @Test
    void two_hundred_people_write_at_once_and_nothing_is_lost_or_doubled() throws Exception {
        var here = TalkCentre.open(Centre.onSqlite(), "talk-crowd");
        for (int i = 0; i < PEOPLE; i++) {
            here.person("crowd-" + i, Group.DIASPORA);
        }
        for (int i = 0; i < WARMING; i++) {
            here.get("/text/1");
            here.post("/text/1", "ukuk-voice=crowd-" + i % PEOPLE, Map.of("what", "abstain", "as", "self"));
        }
        var times = Collections.synchronizedList(new ArrayList<Double>());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < PEOPLE; i++) {
                int person = i;
                all.add(() -> write(here, person, times));
            }
            for (var done : threads.invokeAll(all)) {
                assertThat(done.get()).isZero();
            }
        }
        Collections.sort(times);
        System.out.printf(
                "Talk: %d people, %d posts, p50 %.0f ms, p99 %.0f ms%n",
                PEOPLE, times.size(), times.get(times.size() / 2), times.get(times.size() * 99 / 100));
        var kept = here.centre.bean(Contributions.class).standing(Standing.WAITING, 100_000).stream()
                .filter(one -> one.process().equals(here.process))
                .toList();
        assertThat(kept).hasSize(PEOPLE * TURNS);
        assertThat(kept.stream().map(one -> one.voice() + one.said()).distinct())
                .hasSize(PEOPLE * TURNS);
        assertThat(kept.stream().map(Contribution::seq).distinct()).hasSize(PEOPLE * TURNS);
    }

    /// Writes now and then, each time pressing the button twice; returns how often that failed.
    private static int write(TalkCentre here, int person, List<Double> times) throws InterruptedException {
        int failed = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            Thread.sleep(ThreadLocalRandom.current().nextLong(PAUSE));
            var fields = Map.of("what", "comment", "said", "Turn " + turn + " of person " + person, "as", "self");
            for (int press = 0; press < 2; press++) {
                long begin = System.nanoTime();
                var answer = here.post("/text/" + (turn % 3 + 1), "ukuk-voice=crowd-" + person, fields);
                times.add((System.nanoTime() - begin) / 1e6);
                failed += answer.statusCode() == 303 ? 0 : 1;
            }
        }
        return failed;
    }
}

package org.ukuk.dialogue.opinion;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Contents;
import org.ukuk.dialogue.moderation.Standing;
import org.ukuk.dialogue.opinion.OpinionStatements.Draft;
import org.ukuk.dialogue.opinion.maths.Vote;
import org.ukuk.dialogue.process.Group;
import org.ukuk.dialogue.voices.Voice;
import org.ukuk.dialogue.voices.Voices;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.platform.i18n.Language;

/// A consultation with statements at a centre, and phones that vote in it.
final class Poll {

    private static final AtomicInteger NEXT = new AtomicInteger();

    final Centre centre;
    final String id;
    final String path;

    private Poll(Centre centre, String id, String path) {
        this.centre = centre;
        this.id = id;
        this.path = path;
    }

    /// Open to everybody.
    static Poll at(Centre centre, int statements) {
        return at(centre, statements, "2099-12-31");
    }

    /// @param closes last day
    static Poll at(Centre centre, int statements, String closes) {
        var slug = "poll-" + NEXT.incrementAndGet();
        var content = Contents.inEnglish("Poll " + slug)
                .at(slug)
                .with("opens", "2020-01-01")
                .with("closes", closes)
                .with("audience", "anyone")
                .with("opinions", "yes")
                .build();
        var id = centre.bean(Catalogue.class)
                .bring(Optional.empty(), "consultation", content, null, Actor.CENTRE)
                .item();
        var poll = new Poll(centre, id, "/consultations/" + slug + "/opinions");
        for (int i = 1; i <= statements; i++) {
            poll.add("Statement number " + i + " of " + slug, "", Standing.SHOWN);
        }
        return poll;
    }

    Statement add(String text, String voice, Standing standing) {
        return centre.bean(OpinionStatements.class)
                .add(id, new Draft(Language.EN, Map.of(Language.EN, text), voice, standing));
    }

    /// The n-th participant of two camps votes on statements 1 to `most`: all agree on the first, and odd and even ones
    /// differ on the rest.
    void cast(int who, int most) {
        var voice = voice(who);
        for (int number = 1; number <= most; number++) {
            centre.bean(CastVotes.class).cast(voice, number, vote(who, number));
        }
    }

    static Vote vote(int who, int number) {
        return number == 1 || (who + number) % 2 == 0 ? Vote.AGREE : Vote.DISAGREE;
    }

    Voice voice(int who) {
        var owner = Voices.Owner.token(Voice.Way.TOKEN, id + "-" + who, Group.values()[who % 3], "");
        return centre.bean(Voices.class).of(id, owner);
    }

    MapRound count() {
        return centre.bean(MapRounds.class).count(id);
    }

    HttpResponse<String> get(String rest) {
        return centre.get("/en" + path + rest);
    }

    /// A browser without an account.
    Phone phone() {
        return new Phone();
    }

    final class Phone {

        private String cookie = "";

        /// Posts a form, with names and values in turn.
        HttpResponse<String> post(String rest, String... fields) {
            var form = new StringBuilder();
            for (int i = 0; i < fields.length; i += 2) {
                form.append(i == 0 ? "" : "&")
                        .append(fields[i])
                        .append('=')
                        .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
            }
            var request = HttpRequest.newBuilder(URI.create(centre.address() + "/en" + path + rest))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", centre.address())
                    .POST(HttpRequest.BodyPublishers.ofString(form.toString()));
            if (!cookie.isEmpty()) {
                request.header("Cookie", cookie);
            }
            var answer = centre.send(request.build());
            answer.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.split(";")[0]);
            return answer;
        }

        HttpResponse<String> vote(int statement, String vote) {
            return post("", "statement", Integer.toString(statement), "vote", vote, "group", "ngo");
        }

        HttpResponse<String> get(String rest) {
            return cookie.isEmpty() ? Poll.this.get(rest) : centre.get("/en" + path + rest, "Cookie", cookie);
        }
    }
}

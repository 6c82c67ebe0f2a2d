package org.ukuk.dialogue.consultations;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Contents;
import org.ukuk.dialogue.consultations.paper.Papers;
import org.ukuk.dialogue.consultations.paper.Taken;
import org.ukuk.dialogue.process.Group;
import org.ukuk.dialogue.voices.Mandates;
import org.ukuk.dialogue.voices.Voice;
import org.ukuk.dialogue.voices.Voices;
import org.ukuk.dialogue.voices.Voices.Owner;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Names;

/// A centre with a consultation on a draft, for tests.
public final class TalkCentre {

    public static final String WAGES = "The agency answers for unpaid wages together with the employer.";
    public static final String COPY = "The migrant gets a copy of the contract before leaving home.";
    public static final String DESK = "Embassies keep a desk for complaints about wages.";

    public final Centre centre;
    public final String slug;
    public final String process;

    private TalkCentre(Centre centre, String slug, String process) {
        this.centre = centre;
        this.slug = slug;
        this.process = process;
    }

    /// An open one, for anybody, with the three paragraphs.
    public static TalkCentre open(Centre centre, String slug) {
        var today = today();
        var here = at(centre, slug, today.minusDays(1), today.plusDays(30));
        Taken.version(centre, here.process, WAGES, COPY, DESK);
        return here;
    }

    public static TalkCentre at(Centre centre, String name, LocalDate opens, LocalDate closes) {
        var slug = name.toLowerCase(Locale.ROOT);
        var content = Contents.inEnglish("Draft on wages " + slug)
                .andRussian("Проект о зарплате " + slug)
                .andKyrgyz("Айлык акы жөнүндө долбоор " + slug)
                .at(slug)
                .with("opens", opens.toString())
                .with("closes", closes.toString())
                .with("audience", "anyone");
        return new TalkCentre(centre, slug, bring(centre, "consultation", content));
    }

    private static String bring(Centre centre, String kind, Contents content) {
        return centre.bean(Catalogue.class)
                .bring(Optional.empty(), kind, content.build(), null, Actor.CENTRE)
                .item();
    }

    public static LocalDate today() {
        return LocalDate.now(Names.BISHKEK);
    }

    public String organisation(String title, Group group) {
        var slug = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + "-" + this.slug;
        return bring(centre, "organisation", Contents.inEnglish(title).at(slug).with("type", group.code()));
    }

    /// Somebody with an account who may speak for an organisation.
    public SignedIn speaker(String organisation) {
        var who = SignedIn.withoutSecondFactor(centre, Role.MEMBER);
        centre.bean(Mandates.class)
                .give(organisation, who.person().id(), "director", today().plusYears(1), Actor.CENTRE);
        return who;
    }

    /// A voice of a person who came without an account.
    public Voice person(String token, Group group) {
        return voices().of(process, Owner.token(Voice.Way.TOKEN, token, group, ""));
    }

    public Voice voiceOf(String organisation, Group group) {
        return voices().of(process, Owner.organisation(organisation, group));
    }

    private Voices voices() {
        return centre.bean(Voices.class);
    }

    /// What a form would say to a block.
    public Said said(int block, String... fields) {
        var typed = new java.util.HashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], fields[i + 1]);
        }
        return Said.read(process, centre.bean(Papers.class).find(process, block).orElseThrow(), typed, Language.EN);
    }

    public Contribution say(Voice voice, int block, String... fields) {
        return centre.bean(Contributions.class).say(said(block, fields), voice);
    }

    public Tally tally(int block) {
        return centre.bean(Talks.class).tallies(process, List.of(block)).getOrDefault(block, Tally.NONE);
    }

    public String path(String rest) {
        return "/en/consultations/" + slug + rest;
    }

    public String get(String rest) {
        return centre.get(path(rest)).body();
    }

    /// Posts a form without an account, as a page of the site would.
    ///
    /// @param cookie empty for a browser that never spoke here
    public HttpResponse<String> post(String rest, String cookie, Map<String, String> fields) {
        var pairs = new ArrayList<String>();
        fields.forEach((name, value) -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        var request = HttpRequest.newBuilder(URI.create(centre.address() + path(rest)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", centre.address());
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return centre.send(request.POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)))
                .build());
    }
}

package org.ukuk.policy.followup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ukuk.accounts.People;
import org.ukuk.accounts.Person;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Contents;
import org.ukuk.catalogue.Items;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.platform.Hand;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.mail.Postbox;
import org.ukuk.platform.web.Browser;

/// A whole centre that sends its letters to a postbox, on 1 June 2026, with a recommendation to an invented office.
final class FollowUpCentre implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final String SITE = "https://ukuk.example";

    final Hand clock = new Hand(Instant.parse("2026-06-01T05:00:00Z"));
    final Postbox postbox = new Postbox();
    final Centre centre = Centre.of(
            clock,
            "--ukuk.mail-url=" + postbox.address(),
            "--ukuk.mail-from=centre@ukuk.example",
            "--ukuk.public-url=" + SITE);
    final String body = organisation("Office of Invented Affairs", "invented-office");
    final String otherBody = organisation("Bureau of Made-up Matters", "made-up-bureau");
    final String item = recommendation("r-invented", body);
    final String path = "/recommendations/r-invented";

    private String organisation(String title, String slug) {
        return bring("organisation", Contents.inEnglish(title).at(slug).with("type", "other"));
    }

    String recommendation(String slug, String to) {
        return bring(
                Cases.CODE,
                Contents.inEnglish("Publish the register of agencies " + slug)
                        .andRussian("Опубликуйте реестр агентств")
                        .andKyrgyz("Агенттиктердин реестрин жарыялаңыз")
                        .at(slug)
                        .with("reference", "R-99")
                        .with("origin", "own")
                        .with("stage", "sent")
                        .with("due", "2027")
                        .linking(Cases.ADDRESSED_TO, to));
    }

    private String bring(String kind, Contents content) {
        return centre.bean(Catalogue.class)
                .bring(Optional.empty(), kind, content.build(), null, Actor.CENTRE)
                .item();
    }

    /// Puts the recommendation to the office as an editor does, with thirty days to answer.
    void ask(SignedIn editor) {
        var answer = editor.post(
                desk() + "/ask",
                "body",
                body,
                "sent",
                TODAY.toString(),
                "due",
                TODAY.plusDays(30).toString());
        if (answer.statusCode() != 303) {
            throw new AssertionError(answer.body());
        }
    }

    String desk() {
        return "/desk/recommendations/" + item + "/followup";
    }

    Person member(String name, String of, boolean approves) {
        var person = centre.bean(People.class).add(name, name + "@office.example", Role.MEMBER, Language.EN);
        centre.bean(FocalPoints.class).tie(new FocalPoint(person.id(), of, approves), FollowUpFixture.EDITOR);
        return person;
    }

    SignedIn signIn(Person person) {
        return SignedIn.as(centre, person.id());
    }

    Case whole() {
        return centre.bean(Cases.class).of(centre.bean(Items.class).find(item).orElseThrow());
    }

    /// So many days later, with the letters of that morning.
    void morning(int days) {
        clock.pass(Duration.ofDays(days));
        centre.bean(ReminderRound.class).at(clock.instant());
    }

    /// A window of somebody who is signed in.
    Browser window(SignedIn who, int width) {
        var browser = Browser.wide(width);
        browser.page()
                .context()
                .addCookies(List.of(
                        new com.microsoft.playwright.options.Cookie("ukuk", who.token()).setUrl(centre.address())));
        return browser;
    }

    /// Looks at pages on a phone and on a desk.
    void look(SignedIn who, List<String> paths) {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            try (var reader = window(who, width)) {
                for (var one : paths) {
                    reader.open(centre.address() + one).requireSound();
                }
            }
        }
    }

    static List<String> inAllLanguages(String... paths) {
        var all = new ArrayList<String>();
        for (var language : Language.values()) {
            for (var path : paths) {
                all.add("/" + language.code() + path);
            }
        }
        return all;
    }

    @Override
    public void close() {
        centre.close();
        postbox.close();
    }
}

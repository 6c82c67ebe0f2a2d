package org.ukuk.dialogue.meetings;

import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ukuk.accounts.SignedIn;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Contents;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.platform.Hand;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.mail.Postbox;
import org.ukuk.platform.web.Browser;

/// A whole centre that sends its letters to a postbox, on 1 March 2027.
public final class MeetingCentre implements AutoCloseable {

    public static final String SITE = "https://ukuk.example";

    public final Hand clock = new Hand(Instant.parse("2027-03-01T04:00:00Z"));
    public final Postbox postbox = new Postbox();
    public final Centre centre = Centre.of(
            clock,
            "--ukuk.mail-url=" + postbox.address(),
            "--ukuk.mail-from=centre@ukuk.example",
            "--ukuk.public-url=" + SITE);

    /// Publishes a meeting on 12 May 2027.
    public String meeting(String slug, Contents content) {
        return bring(
                Meeting.CODE,
                content.andRussian("Круглый стол " + slug)
                        .andKyrgyz("Тегерек стол " + slug)
                        .at(slug)
                        .with("type", "round-table")
                        .with("date", "2027-05-12")
                        .with("begins", "09:30")
                        .with("ends", "13:00"));
    }

    public String bring(String kind, Contents content) {
        return centre.bean(Catalogue.class)
                .bring(Optional.empty(), kind, content.build(), null, Actor.CENTRE)
                .item();
    }

    /// The path that the letter of this number leads to.
    public String link(int letter) {
        var found =
                Pattern.compile(SITE + "(/\\S+/(invitation|circulated)/\\S+)").matcher(postbox.part(letter, 0));
        if (!found.find()) {
            throw new AssertionError(postbox.part(letter, 0));
        }
        return found.group(1);
    }

    /// A window of somebody who is signed in.
    public Browser window(SignedIn who, int width) {
        var browser = Browser.wide(width);
        browser.page().context().addCookies(List.of(new Cookie("ukuk", who.token()).setUrl(centre.address())));
        return browser;
    }

    /// Opens pages on a phone and at a desk and requires that they are sound.
    public void look(SignedIn who, String... paths) {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            try (var reader = window(who, width)) {
                Stream.of(paths).forEach(one -> sound(reader, one, width));
            }
        }
    }

    /// The same in every language, of pages anybody may see.
    public void lookInAllLanguages(String... paths) {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            try (var reader = Browser.wide(width)) {
                for (var language : Language.values()) {
                    Stream.of(paths).forEach(one -> sound(reader, "/" + language.code() + one, width));
                }
            }
        }
    }

    private void sound(Browser reader, String path, int width) {
        reader.open(centre.address() + path).requireSound();
        var pictures = System.getProperty("pictures");
        if (pictures != null) {
            reader.picture(Path.of(pictures, path.replaceAll("[^a-z0-9]+", "_") + "_" + width + ".png"));
        }
    }

    @Override
    public void close() {
        centre.close();
        postbox.close();
    }
}

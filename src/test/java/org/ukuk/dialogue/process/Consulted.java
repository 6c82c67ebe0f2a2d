package org.ukuk.dialogue.process;

import java.util.Optional;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Contents;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;

/// Invented consultations in a centre, for tests.
public final class Consulted {

    private Consulted() {}

    /// One that is open for a month.
    public static Process open(Centre centre, String slug, Audience audience) {
        var today = centre.bean(Processes.class).today();
        return bring(
                centre,
                slug,
                audience,
                today.minusDays(1).toString(),
                today.plusDays(30).toString());
    }

    /// One that closed yesterday.
    public static Process closed(Centre centre, String slug) {
        var today = centre.bean(Processes.class).today();
        return bring(
                centre,
                slug,
                Audience.ANYONE,
                today.minusDays(30).toString(),
                today.minusDays(1).toString());
    }

    /// One that is open for years and says that it is a sample.
    public static Process sample(Centre centre, String slug) {
        return published(
                centre,
                content(slug, Audience.ANYONE, "2026-01-01", "2100-01-01").with("sample", "yes"));
    }

    private static Process bring(Centre centre, String slug, Audience audience, String opens, String closes) {
        return published(centre, content(slug, audience, opens, closes));
    }

    private static Contents content(String slug, Audience audience, String opens, String closes) {
        var content = Contents.inEnglish("An invented question " + slug)
                .andRussian("Придуманный вопрос " + slug)
                .andKyrgyz("Ойдон чыгарылган суроо " + slug)
                .at(slug)
                .with("opens", opens)
                .with("closes", closes)
                .with("audience", audience.code())
                .with("opinions", "yes");
        if (audience == Audience.GROUP) {
            content.with("group", Group.NGO.code());
        }
        return content;
    }

    private static Process published(Centre centre, Contents content) {
        var item = centre.bean(Catalogue.class)
                .bring(Optional.empty(), "consultation", content.build(), null, Actor.CENTRE)
                .item();
        return centre.bean(Processes.class).known(item);
    }

    /// An invented organisation of the directory, and its id.
    public static String organisation(Centre centre, String slug, Group group) {
        var content =
                Contents.inEnglish("The invented society " + slug).at(slug).with("type", group.code());
        return centre.bean(Catalogue.class)
                .bring(Optional.empty(), "organisation", content.build(), null, Actor.CENTRE)
                .item();
    }
}

package org.ukuk.practices;

import java.util.Optional;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Contents;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;

/// Practices brought into a centre for tests; what they say is invented.
public final class Brought {

    private Brought() {}

    /// A practice with all that publication needs.
    public static Contents practice(String slug, String title) {
        return Contents.inEnglish(title)
                .andRussian(title + " (по-русски)")
                .at(slug)
                .summed("What is done about it.")
                .with("level", "national")
                .with("evidence", "moderate")
                .with("problem.en", "Wages are not paid.")
                .with("problem.ru", "Зарплату не платят.")
                .with("done.en", "An invented office pays first.\n\nThen it asks the employer.")
                .with("cost.en", "Little.")
                .with("results", "moderate | 12 of 20 | An invented report, 2020 | claims paid | выплачено | төлөнгөн")
                .about("dimension-recruitment")
                .concerning("PH")
                .from("An invented report, 2020");
    }

    /// Publishes it and returns its id.
    public static String bring(Centre centre, Contents practice) {
        return centre.bean(Catalogue.class)
                .bring(Optional.empty(), "practice", practice.build(), null, Actor.CENTRE)
                .item();
    }
}

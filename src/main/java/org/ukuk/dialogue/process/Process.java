package org.ukuk.dialogue.process;

import java.time.LocalDate;
import java.util.Optional;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.PartialDate;

/// A consultation as its parts see it.
public record Process(Item item) {

    public String id() {
        return item.id();
    }

    public String slug() {
        return item.slug();
    }

    /// The path of its page after the language, or of a page below.
    ///
    /// @param rest such as `/text`; empty for its own page
    public String path(String rest) {
        return "/" + ConsultationKind.SECTION + "/" + slug() + rest;
    }

    /// @param today where the centre is
    public Phase phase(LocalDate today) {
        var content = item.content();
        if (day(content, "answered").filter(day -> !day.isAfter(today)).isPresent()) {
            return Phase.ANSWERED;
        }
        if (closes().isBefore(today)) {
            return Phase.CLOSED;
        }
        return opens().isAfter(today) ? Phase.PREPARATION : Phase.OPEN;
    }

    public LocalDate opens() {
        return day(item.content(), "opens").orElse(LocalDate.MAX);
    }

    /// The last day on which something is taken.
    public LocalDate closes() {
        return day(item.content(), "closes").orElse(LocalDate.MIN);
    }

    public Audience audience() {
        return Audience.of(item.content().one("audience"));
    }

    /// The stakeholder group it is for, as a type of organisation; empty when it is for several.
    public String group() {
        return item.content().one("group");
    }

    /// Whether statements are voted on.
    public boolean hasOpinions() {
        return item.content().one("opinions").equals("yes");
    }

    /// Whether what was said in it was made up to show how it looks.
    public boolean isSample() {
        return item.content().one("sample").equals("yes");
    }

    private static Optional<LocalDate> day(Content content, String field) {
        return PartialDate.parse(content.one(field)).filter(PartialDate::isDay).map(PartialDate::first);
    }
}

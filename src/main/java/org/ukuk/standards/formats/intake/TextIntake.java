package org.ukuk.standards.formats.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.platform.Actor;
import org.ukuk.standards.formats.Alignment;
import org.ukuk.standards.formats.Flaw;
import org.ukuk.standards.formats.Tree;
import org.ukuk.standards.formats.Unreadable;
import org.ukuk.standards.text.Branch;
import org.ukuk.standards.text.InstrumentText;
import org.ukuk.standards.text.InstrumentTexts;
import org.ukuk.standards.text.InstrumentVersion;
import org.ukuk.standards.text.Provisions;
import org.ukuk.thesaurus.Concepts;

/// Writes a text that was read as a version of an instrument, or fills a version with it: a further language, or the
/// words of articles of which only the numbers were there.
@Component
class TextIntake {

    private final InstrumentTexts texts;
    private final Provisions provisions;
    private final Concepts concepts;
    private final Clock clock;

    TextIntake(InstrumentTexts texts, Provisions provisions, Concepts concepts, Clock clock) {
        this.texts = texts;
        this.provisions = provisions;
        this.concepts = concepts;
        this.clock = clock;
    }

    /// What is to be done with a text.
    ///
    /// @param since the day from which it stood so; empty for the text as adopted, or for what the text itself says
    /// @param fills whether it fills the version of that day, which keeps what it has
    record Wish(
            String item,
            String since,
            boolean fills,
            @Nullable String source,
            @Nullable String url) {}

    /// What stands against it; no flaws when it can be taken.
    List<Flaw> against(Wish wish, InstrumentText text) {
        var flaws = new ArrayList<Flaw>();
        var since = since(wish, text);
        if (!since.isEmpty() && PartialDate.parse(since).isEmpty()) {
            flaws.add(Flaw.wrong(0, "lawtext.wrong.day", since));
        } else if (wish.fills() && version(wish.item(), since) == null) {
            flaws.add(Flaw.wrong(0, "lawtext.wrong.no-version"));
        }
        if (text.all().count() > InstrumentTexts.MOST) {
            flaws.add(Flaw.wrong(0, "lawtext.wrong.many", InstrumentTexts.MOST));
        }
        var thesaurus = concepts.thesaurus();
        var unknown = new TreeSet<>(text.all()
                .flatMap(branch -> branch.topics().stream())
                .filter(topic -> thesaurus.find(topic).isEmpty())
                .toList());
        unknown.forEach(topic -> flaws.add(Flaw.wrong(0, "lawtext.wrong.topic", topic)));
        return flaws;
    }

    /// Writes it, whole.
    ///
    /// @return number of the version
    /// @throws Unreadable with what stands against it; nothing is written then
    int take(Wish wish, InstrumentText text, Actor by) {
        var flaws = against(wish, text);
        if (!flaws.isEmpty()) {
            throw new Unreadable(flaws);
        }
        var since = since(wish, text);
        var version = wish.fills() ? version(wish.item(), since) : null;
        var whole = version == null ? fresh(wish, since, text) : filled(wish, version, text);
        return texts.put(wish.item(), whole, by);
    }

    private static String since(Wish wish, InstrumentText text) {
        return wish.since().isEmpty() ? text.since() : wish.since();
    }

    private @Nullable InstrumentVersion version(String item, String since) {
        return provisions.versions(item).stream()
                .filter(one -> one.since().equals(since))
                .findFirst()
                .orElse(null);
    }

    /// The text is what the source says on the day it is brought in.
    private InstrumentText fresh(Wish wish, String since, InstrumentText text) {
        return new InstrumentText(
                since,
                text.partial(),
                text.ownHeadings(),
                wish.source() == null ? text.source() : wish.source(),
                wish.url() == null ? text.url() : wish.url(),
                LocalDate.now(clock),
                text.provisions(),
                text.frame());
    }

    private InstrumentText filled(Wish wish, InstrumentVersion version, InstrumentText text) {
        var topics = provisions.topics(wish.item(), List.of());
        List<Branch> there = Tree.of(version, provisions).stream()
                .map(tree -> tree.branch(topics))
                .toList();
        var joined = Alignment.of(there, text.provisions());
        // With provisions that the document did not have, it would not come back whole.
        boolean same = joined.stream().flatMap(Branch::all).allMatch(branch -> branch.markup() != null);
        return new InstrumentText(
                version.since(),
                version.partial() && text.partial(),
                version.ownHeadings(),
                sources(version.source(), wish.source() == null ? text.source() : wish.source()),
                version.url() == null ? wish.url() : version.url(),
                version.checkedOn(),
                joined,
                same ? provisions.frame(version).orElse(null) : null);
    }

    private static @Nullable String sources(@Nullable String one, @Nullable String other) {
        return Stream.of(one == null ? "" : one, other == null ? "" : other)
                .filter(source -> !source.isBlank())
                .distinct()
                .reduce((a, b) -> a.contains(b) ? a : a + "; " + b)
                .orElse(null);
    }
}

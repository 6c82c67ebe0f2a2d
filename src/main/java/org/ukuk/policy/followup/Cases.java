package org.ukuk.policy.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Link;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.policy.followup.Case.Addressee;
import org.ukuk.policy.followup.Case.Voice;
import org.ukuk.policy.followup.Submission.Axis;

/// Puts together what became of recommendations; many cost as many questions to the database as one.
@Component
public final class Cases {

    /// Code of the kind.
    public static final String CODE = "recommendation";

    /// The verb of the links to the bodies it is addressed to.
    public static final String ADDRESSED_TO = "addressed-to";

    private final Bodies bodies;
    private final Enquiries enquiries;
    private final Submissions submissions;
    private final Undertakings undertakings;
    private final Indicators indicators;
    private final Clock clock;

    Cases(
            Bodies bodies,
            Enquiries enquiries,
            Submissions submissions,
            Undertakings undertakings,
            Indicators indicators,
            Clock clock) {
        this.bodies = bodies;
        this.enquiries = enquiries;
        this.submissions = submissions;
        this.undertakings = undertakings;
        this.indicators = indicators;
        this.clock = clock;
    }

    /// The whole case, with its indicators.
    public Case of(Item item) {
        var some = of(List.of(item)).getFirst();
        return new Case(
                item,
                some.stage(),
                some.addressees(),
                some.voices(),
                some.actions(),
                indicators.of(item.id()),
                some.dueOn(),
                some.today());
    }

    /// Many cases in the order of their items, without indicators.
    public List<Case> of(Collection<Item> items) {
        var ids = items.stream().map(Item::id).toList();
        var asked = enquiries.ofItems(ids).stream().collect(Collectors.groupingBy(Enquiry::item));
        var said = submissions.given(ids).stream().collect(Collectors.groupingBy(Submission::item));
        var actions = undertakings.of(ids);
        return items.stream()
                .map(item -> one(
                        item,
                        asked.getOrDefault(item.id(), List.of()),
                        said.getOrDefault(item.id(), List.of()),
                        actions.stream()
                                .filter(one -> one.items().contains(item.id()))
                                .toList()))
                .toList();
    }

    /// Bodies that a recommendation names as its addressees.
    static List<String> addressees(Item item) {
        return item.content().links().stream()
                .filter(link -> link.verb().equals(ADDRESSED_TO))
                .map(Link::to)
                .distinct()
                .toList();
    }

    private Case one(Item item, List<Enquiry> asked, List<Submission> said, List<Undertaking> actions) {
        var stage = Stage.of(item.content());
        var today = Bishkek.today(clock);
        Map<String, Enquiry> byBody = asked.stream().collect(Collectors.toMap(Enquiry::body, Function.identity()));
        var all = new LinkedHashSet<>(addressees(item));
        all.addAll(byBody.keySet());
        var addressees = all.stream()
                .map(body -> addressee(stage, body, byBody.get(body), said, today))
                .toList();
        return new Case(item, stage, addressees, voices(said), actions, List.of(), dueOn(item), today);
    }

    private Addressee addressee(
            Stage stage, String body, @Nullable Enquiry enquiry, List<Submission> said, LocalDate today) {
        var answers = said.stream()
                .filter(one -> one.axis() == Axis.ANSWER && one.body().equals(body))
                .toList();
        return new Addressee(bodies.of(body), enquiry, answers, Case.late(stage, enquiry, answers, today));
    }

    private List<Voice> voices(List<Submission> said) {
        return Stream.of(Assessor.values())
                .flatMap(assessor -> said.stream()
                        .filter(one -> one.axis() == Axis.IMPLEMENTATION && one.speaker() == assessor)
                        .collect(Collectors.groupingBy(Submission::body))
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> new Voice(
                                assessor, one.getKey().isEmpty() ? null : bodies.of(one.getKey()), one.getValue())))
                .toList();
    }

    /// The last day that its term can mean.
    private static @Nullable LocalDate dueOn(Item item) {
        return PartialDate.parse(item.content().one("due")).map(Cases::last).orElse(null);
    }

    private static LocalDate last(PartialDate date) {
        if (date.month() == null) {
            return LocalDate.of(date.year(), 12, 31);
        }
        return date.day() == null ? YearMonth.of(date.year(), date.month()).atEndOfMonth() : date.first();
    }
}

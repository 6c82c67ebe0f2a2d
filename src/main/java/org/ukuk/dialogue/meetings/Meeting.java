package org.ukuk.dialogue.meetings;

import com.ibm.icu.text.TimeZoneNames;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRulesException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.catalogue.Reason;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Names;

/// A meeting as its item tells it: when, where, by whose clock, and by which rule what was said may be told.
public record Meeting(Item item) {

    /// Code of the kind.
    public static final String CODE = "event";

    /// What a link from a gap or a recommendation to the meeting it came up at says.
    public static final String AROSE_AT = "arose-at";

    /// What a link to the meeting before says.
    public static final String CONTINUES = "continues";

    /// Anchors of lines of the minutes begin so.
    public static final String LINE = "line-";

    private static final Duration SHORTEST = Duration.ofMinutes(1);

    public String id() {
        return item.id();
    }

    public String slug() {
        return item.slug();
    }

    public Content content() {
        return item.content();
    }

    /// Its address after the language.
    public String path() {
        return "/events/" + slug();
    }

    /// The zone of its hours: Bishkek's unless another is named.
    public ZoneId zone() {
        return zone(content()).orElse(Names.BISHKEK);
    }

    /// The first day; empty when nobody knows it to the day.
    public Optional<LocalDate> firstDay() {
        return day("date");
    }

    /// The last day, which is the first when no other is named.
    public Optional<LocalDate> lastDay() {
        return day("end").or(this::firstDay);
    }

    private Optional<LocalDate> day(String field) {
        return PartialDate.parse(content().one(field))
                .filter(PartialDate::isDay)
                .map(PartialDate::first);
    }

    /// The moment it begins; empty when nobody knows the hour.
    public Optional<ZonedDateTime> begin() {
        return moment(firstDay(), "begins");
    }

    /// The moment it ends; empty when nobody knows the hour.
    public Optional<ZonedDateTime> end() {
        return moment(lastDay(), "ends");
    }

    private Optional<ZonedDateTime> moment(Optional<LocalDate> day, String field) {
        return day.flatMap(
                date -> time(content().one(field)).map(time -> date.atTime(time).atZone(zone())));
    }

    /// A time of day like 09:30; empty when it is none.
    static Optional<LocalTime> time(String typed) {
        try {
            return typed.matches("\\d{2}:\\d{2}") ? Optional.of(LocalTime.parse(typed)) : Optional.empty();
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(Content content) {
        var name = content.one("zone");
        try {
            return name.contains("/") ? Optional.of(ZoneId.of(name)) : Optional.empty();
        } catch (ZoneRulesException unknown) {
            return Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /// One day, or the first and the last.
    public String when(Language language) {
        var begin = PartialDate.parse(content().one("date"));
        var end = PartialDate.parse(content().one("end"));
        var from = begin.map(date -> date.in(language)).orElse("");
        return end.filter(date -> !end.equals(begin))
                .map(date -> from + " – " + date.in(language))
                .orElse(from);
    }

    /// “09:30–13:00 · Bishkek, UTC+06:00”; empty when nobody knows the hours.
    public String hours(Language language) {
        return begin().map(begin -> content().one("begins")
                        + (content().one("ends").isEmpty()
                                ? ""
                                : "–" + content().one("ends")) + " · "
                        + city(language) + ", UTC" + begin.getOffset().getId().replace("Z", ""))
                .orElse("");
    }

    /// CLDR's name of the city a zone is called after.
    private String city(Language language) {
        var id = zone().getId();
        var name = TimeZoneNames.getInstance(language.locale()).getExemplarLocationName(id);
        return name == null ? id : name;
    }

    /// Where it was held, in the reader's language or in the one there is.
    public Optional<String> place(Language language) {
        return inOne("place", language);
    }

    /// What it is held for, in the reader's language or in the one there is.
    public Optional<String> purpose(Language language) {
        return inOne("purpose", language);
    }

    private Optional<String> inOne(String field, Language language) {
        return Stream.concat(Stream.of(language), Stream.of(Language.values()))
                .map(one -> content().one(field + "." + one.code()))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /// Whether what was said may be told but not who said it, nor who was there (the Chatham House Rule).
    public boolean hidesSpeakers() {
        return content().one("attribution").equals("chatham-house");
    }

    /// Whether people may register by themselves on this day.
    public boolean takesRegistrations(LocalDate today) {
        var until = PartialDate.parse(content().one("register-until"))
                .filter(PartialDate::isDay)
                .map(PartialDate::first)
                .or(this::lastDay);
        return !content().one("registration").isEmpty()
                && until.filter(today::isAfter).isEmpty()
                && lastDay().filter(today::isAfter).isEmpty();
    }

    /// What stands against days and hours.
    public static List<Reason> reasonsAgainst(Content content) {
        var reasons = new ArrayList<Reason>();
        var begin = PartialDate.parse(content.one("date"));
        var end = PartialDate.parse(content.one("end"));
        if (begin.isPresent() && end.isPresent() && end.get().compareTo(begin.get()) < 0) {
            reasons.add(Reason.about("end", "event.rule.end-before-begin"));
        }
        Stream.of("begins", "ends")
                .filter(field -> !content.one(field).isEmpty()
                        && time(content.one(field)).isEmpty())
                .forEach(field -> reasons.add(Reason.about(field, "event.rule.time")));
        if (!content.one("zone").isEmpty() && zone(content).isEmpty()) {
            reasons.add(Reason.about("zone", "event.rule.zone"));
        }
        if (!content.one("begins").isEmpty() && begin.filter(PartialDate::isDay).isEmpty()) {
            reasons.add(Reason.about("begins", "event.rule.time-without-day"));
        }
        if (content.one("begins").isEmpty() && !content.one("ends").isEmpty()) {
            reasons.add(Reason.about("begins", "event.rule.end-without-begin"));
        }
        if (isOver(content, begin, end)) {
            reasons.add(Reason.about("ends", "event.rule.ends-before-begins"));
        }
        return reasons;
    }

    /// Whether a meeting of one day ends before it begins.
    private static boolean isOver(Content content, Optional<PartialDate> begin, Optional<PartialDate> end) {
        var from = time(content.one("begins"));
        var to = time(content.one("ends"));
        return (end.isEmpty() || end.equals(begin))
                && from.isPresent()
                && to.isPresent()
                && Duration.between(from.get(), to.get()).compareTo(SHORTEST) < 0;
    }
}

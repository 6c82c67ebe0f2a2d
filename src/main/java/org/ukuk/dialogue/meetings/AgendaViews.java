package org.ukuk.dialogue.meetings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Card;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.Readers;
import org.ukuk.dialogue.meetings.AgendaView.Day;
import org.ukuk.dialogue.meetings.AgendaView.Point;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;

/// Makes agendas ready to show, with those papers the reader may see.
@Component
public final class AgendaViews {

    private final Agenda agenda;
    private final Items items;
    private final Kinds kinds;
    private final Readers readers;

    AgendaViews(Agenda agenda, Items items, Kinds kinds, Readers readers) {
        this.readers = readers;
        this.agenda = agenda;
        this.items = items;
        this.kinds = kinds;
    }

    public AgendaView of(Meeting meeting, Page page) {
        var all = agenda.of(meeting.id());
        var papers = papers(all, page);
        var days = new TreeMap<Integer, List<AgendaItem>>(
                all.stream().filter(one -> !one.isPart()).collect(Collectors.groupingBy(AgendaItem::day)));
        return new AgendaView(days.entrySet().stream()
                .map(day -> new Day(
                        days.size() == 1 && day.getKey() == 1 ? "" : name(meeting, day.getKey(), page),
                        day.getValue().stream()
                                .map(one -> point(one, all, papers))
                                .toList()))
                .toList());
    }

    private static String name(Meeting meeting, int day, Page page) {
        var number = page.say("meetings.agenda.day", day);
        return meeting.firstDay()
                .map(first -> number + ", " + Names.day(page.language(), first.plusDays(day - 1L)))
                .orElse(number);
    }

    private static Point point(AgendaItem one, List<AgendaItem> all, Map<String, Card> papers) {
        return new Point(
                one,
                one.papers().stream().map(papers::get).filter(Objects::nonNull).toList(),
                all.stream()
                        .filter(part -> part.parent().equals(one.id()))
                        .map(part -> point(part, List.of(), papers))
                        .toList());
    }

    private Map<String, Card> papers(List<AgendaItem> all, Page page) {
        var ids = all.stream().flatMap(one -> one.papers().stream()).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : items.all(ids).stream()
                        .filter(item -> readers.mayRead(item, page))
                        .collect(Collectors.toMap(
                                Item::id, item -> Card.from(item, kinds, page.language()), (a, b) -> a));
    }

    /// The last part of the address of each paper by its id, for forms.
    Map<String, String> slugs(List<AgendaItem> all) {
        var ids = all.stream().flatMap(one -> one.papers().stream()).distinct().toList();
        return items.all(ids).stream().collect(Collectors.toMap(Item::id, Item::slug));
    }
}

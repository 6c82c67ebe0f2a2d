package org.ukuk.dialogue.workgroups;

import java.util.Comparator;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Card;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kinds;
import org.ukuk.dialogue.meetings.Meeting;
import org.ukuk.dialogue.minutes.MinutesBook;
import org.ukuk.platform.i18n.Language;

/// Gathers what is in the space of a working group.
@Component
final class GroupRooms {

    private static final int MOST = 200;

    private final WorkGroups groups;
    private final Items items;
    private final Kinds kinds;
    private final MinutesBook book;

    GroupRooms(WorkGroups groups, Items items, Kinds kinds, MinutesBook book) {
        this.groups = groups;
        this.items = items;
        this.kinds = kinds;
        this.book = book;
    }

    GroupRoom of(WorkGroup group, Language language) {
        var all = items.seenBy(group.visibility(), MOST);
        var sittings = all.stream()
                .filter(item -> item.kind().equals(Meeting.CODE))
                .map(Meeting::new)
                .sorted(Comparator.comparing(
                                (Meeting meeting) -> meeting.content().one("date"))
                        .reversed())
                .map(meeting -> new GroupRoom.Sitting(meeting, book.of(meeting)))
                .toList();
        var documents = all.stream()
                .filter(item -> !item.kind().equals(Meeting.CODE))
                .map(item -> Card.from(item, kinds, language))
                .toList();
        return new GroupRoom(group, groups.members(group.id()), sittings, documents);
    }
}

package org.ukuk.dialogue.workgroups;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.ukuk.accounts.Person;
import org.ukuk.dialogue.meetings.Meetings;
import org.ukuk.dialogue.minutes.MinutesViews;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

/// Where members of working groups find what is theirs: meetings, minutes from the first draft on, documents, and each
/// other. To everybody else there is nothing here.
@Controller
class GroupController {

    private static final String GROUP = "/account/groups/{id:[0-9A-Z]{26}}";

    private final WorkGroups groups;
    private final GroupRooms rooms;
    private final Meetings meetings;
    private final MinutesViews minutes;

    GroupController(WorkGroups groups, GroupRooms rooms, Meetings meetings, MinutesViews minutes) {
        this.groups = groups;
        this.rooms = rooms;
        this.meetings = meetings;
        this.minutes = minutes;
    }

    @GetMapping("/account/groups")
    View own(Page page, Person person) {
        return page.show("workgroups/groups", "groups", groups.of(person));
    }

    @GetMapping(GROUP)
    View room(Page page, Person person, @PathVariable String id) {
        return page.show("workgroups/room", "room", rooms.of(open(person, id), page.language()));
    }

    @GetMapping(GROUP + "/minutes/{meeting:[0-9A-Z]{26}}")
    View minutes(Page page, Person person, @PathVariable String id, @PathVariable String meeting) {
        var group = open(person, id);
        var of = meetings.find(meeting)
                .filter(one -> one.content().visibility().equals(group.visibility()))
                .orElseThrow(NotHere::page);
        return page.show("workgroups/minutes", "group", group, "view", minutes.inside(of, page.language()));
    }

    /// @throws NotHere when there is no such group, or the person does not belong to it
    private WorkGroup open(Person person, String id) {
        return groups.find(id).filter(group -> groups.isMember(id, person.id())).orElseThrow(NotHere::page);
    }
}

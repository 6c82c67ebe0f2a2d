package org.ukuk.dialogue.workgroups;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.accounts.People;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.desk.Duty;
import org.ukuk.dialogue.meetings.Attendance;
import org.ukuk.dialogue.meetings.Filled;
import org.ukuk.dialogue.meetings.Meetings;
import org.ukuk.platform.Actor;
import org.ukuk.platform.i18n.Trilingual;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Where the centre makes working groups, takes people in, and asks them to the meetings of the group.
@Controller
class GroupDesk {

    private static final String PATH = "/desk/groups";
    private static final String GROUP = PATH + "/{id:[0-9A-Z]{26}}";
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_PURPOSE = 4_000;

    private final WorkGroups groups;
    private final GroupRooms rooms;
    private final People people;
    private final Meetings meetings;
    private final Attendance attendance;

    GroupDesk(WorkGroups groups, GroupRooms rooms, People people, Meetings meetings, Attendance attendance) {
        this.groups = groups;
        this.rooms = rooms;
        this.people = people;
        this.meetings = meetings;
        this.attendance = attendance;
    }

    @GetMapping(PATH)
    View all(Page page) {
        return list(page, Filled.NOTHING);
    }

    @PostMapping(PATH)
    View begin(Page page, Actor by, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        Duty.requirePublisher(by);
        var form = Filled.of("group", typed);
        try {
            return new SeeOther(PATH + "/" + groups.keep(read(form, WorkGroup.NEW), by));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return list(page, form.because(refused.reasons()));
        }
    }

    @GetMapping(GROUP)
    View one(Page page, @PathVariable String id) {
        return show(page, known(id), Filled.NOTHING);
    }

    @PostMapping(GROUP)
    View keep(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        Duty.requirePublisher(by);
        return post(page, id, Filled.of("group", typed), response, form -> groups.keep(read(form, known(id)), by));
    }

    /// Takes in somebody who has an account.
    @PostMapping(GROUP + "/members")
    View take(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        Duty.requirePublisher(by);
        return post(page, id, Filled.of("member", typed), response, form -> {
            var person = people.byEmail(form.get("email"))
                    .filter(one -> !one.disabled())
                    .orElseThrow(() -> new Refused(Reason.about("email", "workgroups.rule.nobody")));
            groups.take(known(id).id(), person, by);
        });
    }

    @PostMapping(GROUP + "/leave")
    View leave(Actor by, @PathVariable String id, @RequestParam String person) {
        Duty.requirePublisher(by);
        groups.leave(known(id).id(), person, by);
        return new SeeOther(PATH + "/" + id);
    }

    /// Asks all members to a meeting of the group.
    @PostMapping(GROUP + "/invite")
    View invite(Actor by, @PathVariable String id, @RequestParam String meeting) {
        var group = known(id);
        var of = meetings.find(meeting)
                .filter(one -> one.content().visibility().equals(group.visibility()))
                .orElseThrow(NotHere::page);
        groups.members(id)
                .forEach(member -> attendance.invite(of, member.email(), member.name(), member.language(), by));
        return new SeeOther("/desk/meetings/" + meeting + "/people");
    }

    /// What is done with a form.
    private interface Work {
        void with(Filled form);
    }

    private View post(Page page, String id, Filled form, HttpServletResponse response, Work work) {
        try {
            work.with(form);
            return new SeeOther(PATH + "/" + id);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, known(id), form.because(refused.reasons()));
        }
    }

    private static WorkGroup read(Filled form, WorkGroup known) {
        var title = Trilingual.typed(form.typed(), "title");
        var purpose = Trilingual.typed(form.typed(), "purpose");
        if (title.isEmpty()) {
            throw new Refused(Reason.about("title.ru", "workgroups.rule.title"));
        }
        if (title.isLongerThan(LONGEST_TITLE)) {
            throw new Refused(Reason.about("title.ru", "meetings.rule.long", LONGEST_TITLE));
        }
        if (purpose.isLongerThan(LONGEST_PURPOSE)) {
            throw new Refused(Reason.about("purpose.ru", "meetings.rule.long", LONGEST_PURPOSE));
        }
        return new WorkGroup(known.id(), title, purpose, Math.max(form.version(), 0));
    }

    private WorkGroup known(String id) {
        return groups.find(id).orElseThrow(NotHere::page);
    }

    private View list(Page page, Filled form) {
        return page.show("workgroups/desk", "groups", List.copyOf(groups.all()), "form", form);
    }

    private View show(Page page, WorkGroup group, Filled form) {
        return page.show("workgroups/desk-group", "room", rooms.of(group, page.language()), "form", form);
    }
}

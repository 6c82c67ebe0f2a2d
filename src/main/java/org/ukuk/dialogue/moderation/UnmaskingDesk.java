package org.ukuk.dialogue.moderation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.ukuk.accounts.People;
import org.ukuk.accounts.Person;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Where two administrators see together who is behind a voice.
@Controller
class UnmaskingDesk {

    /// Under the address that only administrators open.
    private static final String PATH = "/desk/people/unmasking";

    private final Unmaskings unmaskings;
    private final People people;

    UnmaskingDesk(Unmaskings unmaskings, People people) {
        this.unmaskings = unmaskings;
        this.people = people;
    }

    @GetMapping(PATH)
    View list(Page page, Actor by) {
        return show(page, by, Optional.empty(), false, List.of());
    }

    @PostMapping(PATH + "/{id:[0-9A-Z]{26}}/grant")
    View grant(Page page, Actor by, @PathVariable String id, HttpServletResponse response) {
        try {
            unmaskings.grant(id, by);
            return new SeeOther(PATH);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, by, Optional.empty(), false, refused.reasons());
        }
    }

    @PostMapping(PATH + "/{id:[0-9A-Z]{26}}/look")
    View look(Page page, Actor by, @PathVariable String id) {
        return show(page, by, unmaskings.look(id, by), true, List.of());
    }

    private View show(Page page, Actor by, Optional<Person> person, boolean looked, List<Reason> wrong) {
        var all = unmaskings.all();
        var names = people.names(all.stream().map(Unmasking::askedBy).distinct().toList());
        var lines = all.stream()
                .map(one -> new UnmaskingLine(
                        one,
                        names.getOrDefault(one.askedBy(), ""),
                        one.askedBy().equals(by.id())))
                .toList();
        return page.show("moderation/unmasking", "lines", lines, "person", person, "looked", looked, "wrong", wrong);
    }
}

package org.ukuk.policy.followup;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.ukuk.accounts.Person;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;
import org.ukuk.policy.followup.BodyDoor.Inside;
import org.ukuk.policy.followup.Submission.Axis;
import org.ukuk.policy.followup.Submission.State;

/// Where those who speak for a body see what is addressed to it, answer, report, and let out what a colleague wrote.
@Controller
class PortalController {

    private static final String BODY = "/account/body/{body:[0-9A-Z]{26}}";
    private static final String CASE = BODY + "/{id:[0-9A-Z]{26}}";

    private final BodyDoor door;
    private final PortalPages pages;
    private final Submissions submissions;
    private final BodySettings settings;
    private final Correspondence correspondence;
    private final SubmissionReader reader;

    PortalController(
            BodyDoor door,
            PortalPages pages,
            Submissions submissions,
            BodySettings settings,
            Correspondence correspondence,
            SubmissionReader reader) {
        this.door = door;
        this.pages = pages;
        this.submissions = submissions;
        this.settings = settings;
        this.correspondence = correspondence;
        this.reader = reader;
    }

    @GetMapping("/account/body")
    View own(Page page, Person person) {
        return door.own(person)
                .<View>map(body -> new SeeOther("/account/body/" + body))
                .orElseGet(() -> page.show("followup/portal-none"));
    }

    @GetMapping(BODY)
    View body(Page page, Person person, @PathVariable String body) {
        return pages.list(page, door.open(person, body));
    }

    @GetMapping(CASE)
    View one(Page page, Person person, @PathVariable String body, @PathVariable String id) {
        var inside = door.open(person, body);
        return pages.show(page, inside, door.item(inside, id), CaseForm.BLANK);
    }

    @PostMapping(CASE + "/answer")
    View answer(
            Page page,
            Person person,
            @PathVariable String body,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile document,
            HttpServletResponse response)
            throws IOException {
        var inside = door.open(person, body);
        var form = new CaseForm("answer", typed, List.of());
        return submit(page, inside, door.item(inside, id), form, Axis.ANSWER, document, response);
    }

    /// A report, or its draft.
    @PostMapping(CASE + "/report")
    View report(
            Page page,
            Person person,
            @PathVariable String body,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile document,
            HttpServletResponse response)
            throws IOException {
        var inside = door.open(person, body);
        var form = new CaseForm("report", typed, List.of());
        return submit(page, inside, door.item(inside, id), form, Axis.IMPLEMENTATION, document, response);
    }

    private View submit(
            Page page,
            Inside inside,
            Item item,
            CaseForm form,
            Axis axis,
            @Nullable MultipartFile document,
            HttpServletResponse response)
            throws IOException {
        var body = inside.body().id();
        try {
            var line = new SubmissionReader.Line(item.id(), axis, Assessor.ADDRESSEE, body);
            var one = reader.read(form, line, state(form, body), known(form, line));
            correspondence.submit(
                    item,
                    one,
                    document,
                    page.language(),
                    form.get("seen"),
                    inside.person().actor());
            return new SeeOther(
                    PortalPages.path(inside, item) + "?done=" + one.state().code());
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.show(page, inside, item, form.because(refused.reasons()));
        }
    }

    private State state(CaseForm form, String body) {
        if (form.get("then").equals("draft")) {
            return State.DRAFT;
        }
        return settings.of(body).twoPersons() ? State.PROPOSED : State.GIVEN;
    }

    /// What is written anew, when the form is about a draft or something returned of the same line.
    private Optional<Submission> known(CaseForm form, SubmissionReader.Line line) {
        return submissions
                .find(form.get("submission"))
                .filter(one ->
                        one.item().equals(line.item()) && one.body().equals(line.body()) && one.axis() == line.axis());
    }

    @PostMapping(CASE + "/decide")
    View decide(
            Page page,
            Person person,
            @PathVariable String body,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        var inside = door.open(person, body);
        var item = door.item(inside, id);
        var form = new CaseForm("decide", typed, List.of());
        var known = submissions
                .find(form.get("submission"))
                .filter(one -> one.body().equals(body) && one.item().equals(id));
        if (!inside.approves() || known.isEmpty()) {
            throw door.turnedAway(person, form.get("submission"));
        }
        try {
            boolean approved = form.get("then").equals("approve");
            var seen = known.get().at(form.version().orElse(0L));
            correspondence.decide(item, seen, approved, form.get("note"), person.actor());
            return new SeeOther(PortalPages.path(inside, item) + "?done=" + (approved ? "given" : "returned"));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.show(page, inside, item, form.because(refused.reasons()));
        }
    }
}

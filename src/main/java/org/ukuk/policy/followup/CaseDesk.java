package org.ukuk.policy.followup;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.Page;
import org.ukuk.policy.followup.Submission.Axis;
import org.ukuk.policy.followup.Submission.State;

/// Where editors keep the case of a recommendation: to whom it was sent, what came back on paper, what the centre and
/// the
/// panel see.
@Controller
@RequestMapping("/desk/recommendations/{id:[0-9A-Z]{26}}/followup")
class CaseDesk {

    private final CaseDeskPage pages;
    private final Bodies bodies;
    private final Enquiries enquiries;
    private final Correspondence correspondence;
    private final SubmissionReader reader;

    CaseDesk(
            CaseDeskPage pages,
            Bodies bodies,
            Enquiries enquiries,
            Correspondence correspondence,
            SubmissionReader reader) {
        this.pages = pages;
        this.bodies = bodies;
        this.enquiries = enquiries;
        this.correspondence = correspondence;
        this.reader = reader;
    }

    @GetMapping
    View page(Page page, Actor by, @PathVariable String id) {
        return pages.show(page, by, pages.item(id), CaseForm.BLANK);
    }

    @PostMapping("/ask")
    View ask(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response)
            throws IOException {
        var form = form("ask", typed);
        var item = pages.item(id);
        return pages.post(page, by, item, form, response, () -> {
            var body = bodies.find(form.get("body"))
                    .orElseThrow(() -> new Refused(Reason.about("body", "enquiry.rule.body")));
            correspondence.ask(item, body.id(), form.day("sent"), form.day("due"), by);
        });
    }

    @PostMapping("/term")
    View postpone(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response)
            throws IOException {
        var form = form("term", typed);
        var item = pages.item(id);
        return pages.post(page, by, item, form, response, () -> {
            var known = enquiries
                    .find(form.get("enquiry"))
                    .filter(one -> one.item().equals(id))
                    .orElseThrow(() -> new Refused(Reason.about("due", "followup.rule.stale")));
            var seen = new Enquiry(
                    known.id(),
                    known.item(),
                    known.body(),
                    known.sentOn(),
                    known.dueOn(),
                    form.version().orElse(0L));
            correspondence.postpone(item, seen, form.day("due"), by);
        });
    }

    /// A letter that came on paper, entered for the body.
    @PostMapping("/answer")
    View answer(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile document,
            HttpServletResponse response)
            throws IOException {
        return submit(page, by, id, form("answer", typed), Axis.ANSWER, document, response);
    }

    @PostMapping("/assess")
    View assess(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile document,
            HttpServletResponse response)
            throws IOException {
        return submit(page, by, id, form("assess", typed), Axis.IMPLEMENTATION, document, response);
    }

    private View submit(
            Page page,
            Actor by,
            String id,
            CaseForm form,
            Axis axis,
            @Nullable MultipartFile document,
            HttpServletResponse response)
            throws IOException {
        var item = pages.item(id);
        return pages.post(page, by, item, form, response, () -> {
            var voice = form.get("voice");
            var other = Assessor.of(voice).filter(Assessor.OTHERS::contains).filter(one -> axis == Axis.IMPLEMENTATION);
            var speaker = other.orElse(Assessor.ADDRESSEE);
            if (other.isEmpty() && bodies.find(voice).isEmpty()) {
                throw new Refused(Reason.about("voice", "enquiry.rule.body"));
            }
            var line = new SubmissionReader.Line(item.id(), axis, speaker, other.isPresent() ? "" : voice);
            var one = reader.read(form, line, State.GIVEN, Optional.empty());
            correspondence.submit(item, one, document, page.language(), form.get(CaseLines.field(axis, voice)), by);
        });
    }

    private static CaseForm form(String name, Map<String, String> typed) {
        return new CaseForm(name, typed, java.util.List.of());
    }
}

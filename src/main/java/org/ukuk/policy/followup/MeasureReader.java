package org.ukuk.policy.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.i18n.Trilingual;

/// Makes actions and indicators of what was typed, and says what stands against them.
@Component
final class MeasureReader {

    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_SOURCE = 1_000;

    private final CaseLines lines;
    private final Bodies bodies;

    MeasureReader(CaseLines lines, Bodies bodies) {
        this.lines = lines;
        this.bodies = bodies;
    }

    /// @throws Refused when a rule stands against it
    Undertaking action(CaseForm form) {
        var title = Trilingual.typed(form.typed(), "title");
        var words = Trilingual.typed(form.typed(), "owner");
        var owner = bodies.find(form.get("owner")).map(Body::id).orElse("");
        var wrong = new ArrayList<Reason>();
        need(!title.isEmpty(), "title.ru", "followup.rule.title", wrong);
        need(!title.isLongerThan(LONGEST_TITLE), "title.ru", "followup.rule.long", wrong);
        need(!owner.isEmpty() || !words.isEmpty(), "owner", "followup.rule.owner", wrong);
        need(!words.isLongerThan(LONGEST_NAME), "owner.ru", "followup.rule.long", wrong);
        for (var field : List.of("starts", "due", "done")) {
            need(form.get(field).isEmpty() || form.day(field) != null, field, "followup.rule.day", wrong);
        }
        var starts = form.day("starts");
        var due = form.day("due");
        var done = form.day("done");
        need(starts == null || due == null || !due.isBefore(starts), "due", "followup.rule.ends-first", wrong);
        var status = Undertaking.Status.of(form.get("status")).orElse(Undertaking.Status.PLANNED);
        need((status == Undertaking.Status.DONE) == (done != null), "done", "followup.rule.done-day", wrong);
        var link = form.get("link");
        need(link.isEmpty() || SubmissionRules.isAddress(link), "link", "followup.rule.link", wrong);
        refuse(wrong);
        return new Undertaking(
                form.get("action"),
                title,
                owner,
                words,
                status,
                starts,
                due,
                done,
                link,
                !form.get("sample").isEmpty(),
                lines.ids(form.get("serves")),
                form.version().orElse(0L));
    }

    /// @throws Refused when a rule stands against it
    Indicator indicator(CaseForm form, String item) {
        var name = Trilingual.typed(form.typed(), "name");
        var wrong = new ArrayList<Reason>();
        need(!name.isEmpty(), "name.ru", "followup.rule.title", wrong);
        need(!name.isLongerThan(LONGEST_NAME), "name.ru", "followup.rule.long", wrong);
        need(form.get("unit").length() <= 100, "unit", "followup.rule.long", wrong);
        for (var field : List.of("baseline", "target")) {
            var typed = form.get(field);
            need(typed.isEmpty() || number(typed).isPresent(), field, "followup.rule.number", wrong);
            var day = form.get(field + "-on");
            need(day.isEmpty() || PartialDate.parse(day).isPresent(), field + "-on", "followup.rule.date", wrong);
        }
        refuse(wrong);
        return new Indicator(
                form.get("indicator"),
                item,
                name,
                form.get("unit"),
                number(form.get("baseline")).orElse(""),
                form.get("baseline-on"),
                number(form.get("target")).orElse(""),
                form.get("target-on"),
                !form.get("sample").isEmpty(),
                List.of(),
                form.version().orElse(0L));
    }

    /// What stands against a measured value.
    static List<Reason> reasonsAgainst(CaseForm form, @Nullable LocalDate day, LocalDate today) {
        var wrong = new ArrayList<Reason>();
        need(day != null, "day", "followup.rule.day", wrong);
        need(day == null || !day.isAfter(today), "day", "followup.rule.future", wrong);
        need(number(form.get("number")).isPresent(), "number", "followup.rule.number", wrong);
        var source = form.get("source");
        need(!source.isEmpty() && source.length() <= LONGEST_SOURCE, "source", "followup.rule.source", wrong);
        return wrong;
    }

    /// A decimal with a point, as it is kept; a comma and blanks between thousands are taken too.
    static Optional<String> number(String typed) {
        var plain = typed.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.');
        return plain.matches("-?\\d{1,15}(\\.\\d{1,6})?")
                ? Optional.of(new BigDecimal(plain).toPlainString())
                : Optional.empty();
    }

    private static void need(boolean kept, String field, String key, List<Reason> wrong) {
        if (!kept) {
            wrong.add(Reason.about(field, key));
        }
    }

    private static void refuse(List<Reason> wrong) {
        if (!wrong.isEmpty()) {
            throw new Refused(List.copyOf(wrong));
        }
    }
}

package org.ukuk.policy.followup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.i18n.Trilingual;
import org.ukuk.policy.followup.Submission.Axis;
import org.ukuk.policy.followup.Submission.State;

/// Makes an answer or an assessment of what was typed.
@Component
final class SubmissionReader {

    private static final String PUBLICATION = "publication";

    private final Items items;

    SubmissionReader(Items items) {
        this.items = items;
    }

    /// Whose line it belongs to.
    ///
    /// @param body id of the addressee; empty for the others
    record Line(String item, Axis axis, Assessor speaker, String body) {}

    /// @param known what is written anew; empty for a fresh one
    /// @throws Refused when a day or a publication cannot be read
    Submission read(CaseForm form, Line line, State state, Optional<Submission> known) {
        var wrong = new ArrayList<Reason>();
        var day = form.day("day");
        if (day == null) {
            wrong.add(Reason.about("day", "followup.rule.day"));
        }
        var publication = publication(form.get(PUBLICATION));
        if (publication.isEmpty()) {
            wrong.add(Reason.about(PUBLICATION, "followup.rule.publication"));
        }
        if (day == null || publication.isEmpty()) {
            throw new Refused(List.copyOf(wrong));
        }
        var file = known.map(one -> one.evidence().file()).orElse("");
        return new Submission(
                known.map(Submission::id).orElse(""),
                line.item(),
                line.axis(),
                line.speaker(),
                line.body(),
                form.get("status"),
                Trilingual.typed(form.typed(), "text"),
                form.get("signatory"),
                day,
                new Evidence(form.get("link"), publication.get(), file),
                false,
                state,
                "",
                form.version().orElse(0L),
                null,
                "",
                Instant.EPOCH);
    }

    /// The id of what an address in the library or its last part names; an empty one when nothing was typed.
    private Optional<String> publication(String typed) {
        if (typed.isEmpty()) {
            return Optional.of("");
        }
        var plain = typed.replaceFirst("[?#].*$", "");
        var slug = plain.substring(plain.lastIndexOf('/') + 1);
        return items.find(PUBLICATION, slug)
                .or(() -> items.find(slug))
                .filter(item -> item.isVisibleTo(null))
                .map(item -> item.id());
    }
}

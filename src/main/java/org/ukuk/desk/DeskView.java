package org.ukuk.desk;

import java.util.List;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.jobs.Job;

/// What the first page of the desk shows.
///
/// @param kinds codes of what can be begun
/// @param pages of features
/// @param running jobs that are not over
/// @param publisher whether who looks publishes
/// @param administrator whether who looks looks after people, too
public record DeskView(
        List<String> kinds,
        List<DeskPage> pages,
        List<DraftLine> mine,
        List<DraftLine> inReview,
        List<Waiting> waiting,
        List<DraftLine> recent,
        List<Job> running,
        boolean publisher,
        boolean administrator) {

    /// Drafts that want a text in a language.
    public record Waiting(Language language, List<DraftLine> drafts) {}
}

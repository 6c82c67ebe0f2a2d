package org.ukuk.policy.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.ItemRef;
import org.ukuk.catalogue.StoredFile;
import org.ukuk.platform.web.Page;
import org.ukuk.policy.followup.Case.Voice;

/// A case as pages show it.
///
/// @param whole the case
/// @param publications evidence in the library, by id
/// @param documents evidence as files, by id
/// @param owners bodies that undertook something, by id
/// @param course what happened, newest first
public record CaseView(
        Case whole,
        Map<String, ItemRef> publications,
        Map<String, StoredFile> documents,
        Map<String, Body> owners,
        List<Moment> course) {

    /// Something that happened.
    ///
    /// @param text in the page's language
    public record Moment(LocalDate day, String text) {}

    /// What an assessor is called; the short name of a body.
    public static String name(Voice voice, Page page) {
        return name(voice.assessor(), voice.body(), page);
    }

    static String name(Assessor assessor, @Nullable Body body, Page page) {
        return body == null ? page.say("followup.assessor." + assessor.code()) : body.name(page.language());
    }
}

package org.ukuk.policy.followup;

import java.util.List;
import java.util.Map;
import org.ukuk.catalogue.ItemRef;
import org.ukuk.catalogue.StoredFile;
import org.ukuk.platform.i18n.Language;
import org.ukuk.policy.followup.Case.Addressee;

/// What was addressed to one body, and what came of it.
///
/// @param lines late ones first, then by the day on which the answer is due
/// @param publications evidence in the library, by id
/// @param documents evidence as files, by id
/// @param more whether there are more than are shown
public record BodyView(
        Body body,
        List<Line> lines,
        Map<String, ItemRef> publications,
        Map<String, StoredFile> documents,
        boolean more) {

    /// One recommendation and this body.
    ///
    /// @param path of the recommendation's page
    public record Line(Case whole, Addressee addressee, String path) {

        public String title(Language language) {
            return whole.item().title(language);
        }

        public Language language(Language asked) {
            return whole.item().shown(asked).language();
        }

        public String reference() {
            return whole.item().content().one("reference");
        }

        /// What the others say was done, the addressee itself among them.
        public List<Case.Voice> voices() {
            return whole.voices().stream()
                    .filter(voice -> voice.body() == null || voice.body().equals(addressee.body()))
                    .toList();
        }
    }

    /// How many stand so.
    public long count(Answer answer) {
        return lines.stream()
                .filter(line -> line.addressee().standing() == answer)
                .count();
    }

    public long late() {
        return lines.stream().filter(line -> line.addressee().isLate()).count();
    }
}

package org.ukuk.standards;

import java.util.List;
import org.ukuk.catalogue.Comparison;
import org.ukuk.catalogue.Shown;
import org.ukuk.standards.text.InstrumentVersion;

/// What differs between two versions of a text.
///
/// @param path of the instrument's page
/// @param changed articles that are not the same in both, in reading order
/// @param languages names of those compared, where the versions are not in the same; else none
/// @param inline whether what went and what came stand in one text
public record DifferencesView(
        Shown shown,
        String path,
        InstrumentVersion before,
        InstrumentVersion after,
        List<Changed> changed,
        List<String> languages,
        boolean inline,
        int page,
        int pages) {

    /// @param how message key under `standards.differences.`: `new`, `gone`, `changed`
    public record Changed(String anchor, String label, String heading, String how, Comparison comparison) {}

    public String query(boolean otherInline, int otherPage) {
        return "?versions=" + before.number() + "," + after.number() + (otherInline ? "&inline" : "")
                + (otherPage > 1 ? "&page=" + otherPage : "");
    }
}

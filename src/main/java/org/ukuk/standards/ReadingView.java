package org.ukuk.standards;

import java.util.List;
import org.ukuk.catalogue.Shown;
import org.ukuk.standards.ProvisionView.Row;
import org.ukuk.standards.ProvisionView.Step;
import org.ukuk.standards.text.Opened;

/// A stretch of an instrument's text to read on: some articles of the whole, or of one part.
///
/// @param path of the instrument's page
/// @param base path of this stretch, without its page
/// @param label name of the part; empty for the whole text
/// @param contents of the part
/// @param page of the stretch, from 1
/// @param pages how many there are
public record ReadingView(
        Opened opened,
        String path,
        String base,
        Shown shown,
        String label,
        String heading,
        List<Step> around,
        List<Step> contents,
        List<Chapter> chapters,
        int page,
        int pages) {

    /// A provision with a page of its own and what it says.
    public record Chapter(Step step, List<Row> rows) {}

    public String at(int other) {
        var query = opened.query();
        return base + (other == 1 ? query : query + (query.isEmpty() ? "?" : "&") + "page=" + other);
    }

    public String address(String toAnchor) {
        return path + "/" + toAnchor + opened.query();
    }
}

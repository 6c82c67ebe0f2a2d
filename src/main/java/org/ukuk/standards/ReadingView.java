package org.ukuk.standards;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
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
/// @param languages codes of the languages there is text in
/// @param beside code of the second language; empty for one language
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
        List<String> languages,
        String beside,
        int page,
        int pages) {

    /// A provision with a page of its own and what it says.
    public record Chapter(Step step, List<Row> rows) {}

    public String at(int other) {
        return address(other, beside);
    }

    /// This stretch with another second language; empty for none.
    public String besideAddress(String language) {
        return address(page, language);
    }

    private String address(int number, String language) {
        var uri = UriComponentsBuilder.fromUriString(base + opened.query());
        if (!language.isEmpty()) {
            uri.queryParam("beside", language);
        }
        if (number > 1) {
            uri.queryParam("page", number);
        }
        return uri.build().toUriString();
    }

    public String address(String toAnchor) {
        return path + "/" + toAnchor + opened.query();
    }
}

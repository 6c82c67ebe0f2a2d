package org.ukuk.standards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.ItemView;
import org.ukuk.catalogue.Links;
import org.ukuk.catalogue.Shown;
import org.ukuk.exchange.Citation;
import org.ukuk.standards.status.StatementView;
import org.ukuk.standards.text.Opened;

/// The page of an article: its text in one language or two, and what leads in and out of every paragraph.
///
/// @param path of the instrument's page
/// @param shown title of the instrument
/// @param label “Article 25”
/// @param contents its neighbours and what stands above
/// @param languages codes of the languages there is text in
/// @param beside code of the second language; empty for one language
/// @param links of the article as a whole
/// @param alike articles of other instruments on the same topics, found by the machine
/// @param statements reservations and the like about it
/// @param permanent path of its permanent address
public record ProvisionView(
        Opened opened,
        String path,
        Shown shown,
        String anchor,
        String label,
        String heading,
        List<Step> around,
        List<Step> contents,
        List<Row> rows,
        List<String> languages,
        String beside,
        @Nullable Step previous,
        @Nullable Step next,
        List<ItemView.Topic> topics,
        List<Remark> remarks,
        List<ItemView.Group> links,
        List<Alike> alike,
        List<StatementView> statements,
        List<Citation> citations,
        String permanent) {

    /// A provision to go to.
    ///
    /// @param depth 0 at the top
    /// @param here whether it is the one being read
    public record Step(String label, String heading, String anchor, int depth, boolean here) {}

    /// A provision of the page, with what stands beside it.
    ///
    /// @param fragment its anchor on the page; empty for the article's own words
    /// @param number as cited: “25 (1) (a)”
    /// @param summary the centre's own sentence; null when nobody wrote one
    /// @param main its words in the reader's language or the next best; null when the text is not here
    /// @param beside the same in the second language; null for one language, or where it has no words
    public record Row(
            String fragment,
            String number,
            @Nullable Said summary,
            @Nullable Said main,
            @Nullable Said beside,
            List<Links.Seen> margin) {}

    /// @param language code of the language it is said in
    public record Said(String language, List<String> paragraphs) {}

    /// A note on the provision.
    ///
    /// @param anchor of the place it is about
    /// @param code message key under `standards.note.`
    public record Remark(
            String id,
            String anchor,
            String code,
            String language,
            String text,
            @Nullable String source) {}

    /// A provision of another instrument that may say the like.
    ///
    /// @param key names it in addresses of comparisons: `icrmw/art-25`
    /// @param shared how many topics both have
    public record Alike(String instrument, String label, String heading, String path, String key, int shared) {}

    public boolean hasText() {
        return rows.stream().anyMatch(row -> row.main() != null);
    }

    public boolean hasSummary() {
        return rows.stream().anyMatch(row -> row.summary() != null);
    }

    public String address(String toAnchor) {
        return path + "/" + toAnchor + opened.query();
    }

    /// This page with another second language; empty for none.
    public String besideAddress(String language) {
        var query = opened.query();
        var own = language.isEmpty() ? "" : (query.isEmpty() ? "?" : "&") + "beside=" + language;
        return path + "/" + anchor + query + own;
    }
}

package org.ukuk.chain;

import java.util.List;

/// The whole story of a topic or a country, told from the chain.
///
/// @param path of the page, without query
/// @param around page of what there is on the topic or of the country
/// @param chapters one for each step there is something at, in the order of the chain
/// @param ends where it breaks off
public record StoryView(String title, String path, String around, List<ChainView.Row> chapters, List<End> ends) {

    /// A place where the story breaks off.
    ///
    /// @param step what is missing
    /// @param of title of the item it is missing for
    /// @param lang of the title
    /// @param mend where editors mend it
    public record End(Step step, String of, String lang, String path, String mend) {}

    /// A topic or a country that has a story.
    ///
    /// @param count of its gaps and practices
    public record Subject(String code, String name, long count) {}

    public boolean isEmpty() {
        return chapters.isEmpty();
    }

    /// How many items it tells of at a step.
    public int count(Step step) {
        return chapters.stream()
                .filter(row -> row.step() == step)
                .mapToInt(row -> row.entries().size())
                .sum();
    }
}

package org.ukuk.standards.formats.akn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a document that this centre once wrote says beside the text: its sentences about provisions, its topics,
/// whether the headings are its own. By eId of the provision.
record CentresWords(Map<String, String> summaries, Map<String, List<String>> keywords, boolean headings) {

    static CentresWords in(Element root) {
        var summaries = new HashMap<String, String>();
        var metas =
                root.children().flatMap(document -> document.children("meta")).toList();
        metas.stream()
                .flatMap(meta -> meta.children("notes"))
                .flatMap(notes -> notes.children("note"))
                .filter(note -> note.attribute("class").equals(ActMeta.SUMMARY))
                .forEach(note -> summaries.put(provision(note.attribute("placementBase")), ProseText.line(note)));
        var keywords = metas.stream()
                .flatMap(meta -> meta.children("classification"))
                .flatMap(classification -> classification.children("keyword"))
                .filter(keyword -> keyword.attribute("dictionary").equals(ActMeta.THESAURUS))
                .collect(Collectors.groupingBy(
                        keyword -> provision(keyword.attribute("href")),
                        Collectors.mapping(keyword -> keyword.attribute("value"), Collectors.toList())));
        return new CentresWords(summaries, keywords, hasOwnHeading(root));
    }

    private static String provision(String reference) {
        return reference.startsWith("#") ? reference.substring(1) : reference;
    }

    private static boolean hasOwnHeading(Element element) {
        return element.is("heading") && element.attribute("status").equals("editorial")
                || element.children().anyMatch(CentresWords::hasOwnHeading);
    }

    /// Empty when there is none.
    String summary(String eId) {
        return summaries.getOrDefault(eId, "");
    }

    List<String> topics(String eId) {
        return keywords.getOrDefault(eId, List.of());
    }
}

package org.ukuk.standards.formats.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ukuk.standards.formats.Flaw;
import org.ukuk.standards.formats.LanguageCodes;
import org.ukuk.standards.formats.LevelWords;
import org.ukuk.standards.formats.Unreadable;
import org.ukuk.standards.text.Branch;
import org.ukuk.standards.text.InstrumentText;
import org.ukuk.standards.text.Level;
import org.ukuk.standards.text.Words;

/// The Universal Declaration as the project “UDHR in Unicode” (efele.net/udhr) gives it in each language.
final class UdhrXml {

    static final String SPACE = "http://efele.net/udhr";

    private UdhrXml() {}

    static InstrumentText read(Source source) {
        var root = source.root();
        var language = LanguageCodes.shortest(
                root.attribute("xml:lang").isEmpty() ? root.attribute("iso639-3") : root.attribute("xml:lang"));
        var branches = new ArrayList<Branch>();
        for (var child : root.children().toList()) {
            if (Set.of("preamble", "article").contains(child.name())) {
                branches.add(branch(child, language));
            }
        }
        if (branches.isEmpty()) {
            throw new Unreadable(Flaw.wrong(root.line(), "lawtext.wrong.nothing"));
        }
        return InstrumentText.of(branches);
    }

    private static Branch branch(Element element, String language) {
        boolean article = element.name().equals("article");
        var number = article ? element.attribute("number") : "";
        var text = element.children()
                .filter(child -> !child.name().equals("title"))
                .flatMap(child -> paragraphs(child).stream())
                .collect(Collectors.joining("\n\n"));
        var title = element.children()
                .filter(child -> child.name().equals("title"))
                .map(ProseText::line)
                .findFirst()
                .orElse("");
        var heading = article && !LevelWords.bare(title).equals(number) ? title : "";
        return new Branch(
                article ? Level.ARTICLE : Level.PREAMBLE,
                number,
                Map.of(language, new Words(heading, "", text)),
                List.of(),
                List.of(),
                null,
                null,
                element.line());
    }

    private static List<String> paragraphs(Element element) {
        if (element.children().findAny().isEmpty()) {
            var text = ProseText.line(element);
            return text.isEmpty() ? List.of() : List.of(text);
        }
        var paragraphs = new ArrayList<String>();
        int place = 0;
        for (var child : element.children().toList()) {
            place++;
            var within = paragraphs(child);
            var mark = element.name().equals("orderedlist") ? place + ". " : "";
            paragraphs.add(mark + String.join(" ", within));
        }
        return paragraphs;
    }
}

package org.ukuk.standards;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.ukuk.catalogue.Item;
import org.ukuk.exchange.Citation;
import org.ukuk.exchange.Citations;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Page;
import org.ukuk.standards.text.Labels;
import org.ukuk.standards.text.Provision;

/// Cites an article: the instrument as every style has it, at the article's own address, and the article after it.
@Component
class ProvisionCitations {

    private final Citations citations;
    private final Labels labels;

    ProvisionCitations(Citations citations, Labels labels) {
        this.citations = citations;
        this.labels = labels;
    }

    List<Citation> of(Item item, Provision article, Page page) {
        var whole = "/id/" + item.id();
        return citations.of(item, page.origin(), page.language()).stream()
                .map(citation -> {
                    var label =
                            labels.of(article, Language.of(citation.language()).orElse(page.language()));
                    var html = HtmlUtils.htmlEscape(label);
                    return new Citation(
                            citation.style(),
                            at(citation.text(), whole, article.anchor()) + " " + label + ".",
                            at(citation.html(), whole, article.anchor()) + " " + html + ".",
                            citation.language());
                })
                .toList();
    }

    private static String at(String citation, String whole, String anchor) {
        return citation.replace(whole, whole + "/" + anchor);
    }
}

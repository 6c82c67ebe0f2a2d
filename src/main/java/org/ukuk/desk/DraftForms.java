package org.ukuk.desk;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.Links;
import org.ukuk.catalogue.Readers;
import org.ukuk.catalogue.Reason;
import org.ukuk.platform.i18n.Countries;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Html;
import org.ukuk.platform.web.Page;

/// Makes the forms of items and the page around them.
@Component
final class DraftForms {

    private static final int INCOMING = 25;

    private final Catalogue catalogue;
    private final Kinds kinds;
    private final FormFiller filler;
    private final FormReader reader;
    private final TopicWords topics;
    private final Links links;
    private final Readers readers;

    DraftForms(
            Catalogue catalogue,
            Kinds kinds,
            FormFiller filler,
            FormReader reader,
            TopicWords topics,
            Links links,
            Readers readers) {
        this.readers = readers;
        this.catalogue = catalogue;
        this.kinds = kinds;
        this.filler = filler;
        this.reader = reader;
        this.topics = topics;
        this.links = links;
    }

    /// The form as it was last saved, with what stands against publishing it.
    DraftForm saved(Opened opened, Language language) {
        return new DraftForm(filler.fill(opened.content(), language), reasons(opened));
    }

    List<Reason> reasons(Opened opened) {
        return opened.draft().map(catalogue::reasonsAgainst).orElse(List.of());
    }

    /// The form as it was typed, with nothing said about it.
    static DraftForm typed(Typed typed) {
        return new DraftForm(typed, List.of(), Map.of());
    }

    FormReader.Read read(Opened opened, Typed typed, Language language) {
        return reader.read(opened.kind(), typed, opened.content(), language);
    }

    Html show(Page page, Opened opened, DraftForm form) {
        return page.show(
                "desk/edit",
                "view",
                new EditView(
                        opened,
                        form,
                        topics.all(page.language()),
                        Countries.names(page.language()),
                        kinds.verbs(),
                        incoming(opened, page.language()),
                        readers.names(page.language()),
                        page.query().contains("saved")));
    }

    private List<Links.Seen> incoming(Opened opened, Language language) {
        return opened.id() == null ? List.of() : links.into(opened.id(), language, INCOMING);
    }
}
